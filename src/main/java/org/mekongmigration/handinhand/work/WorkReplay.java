package org.mekongmigration.handinhand.work;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of every work once more, for a room that has lost what it kept by {@link WorkChanged}. */
@Service
public class WorkReplay {

    /** So many are told in one transaction. */
    public static final int AT_ONCE = 50;

    private final Works works;
    private final Revising revising;

    WorkReplay(Works works, Revising revising) {
        this.works = works;
        this.revising = revising;
    }

    @Transactional(readOnly = true)
    public long count() {
        return works.countByBinnedAtIsNull();
    }

    /**
     * Tells of some works, in one transaction.
     *
     * @param after the id told last; empty for the first
     * @return the id told last; empty after all
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String tell(String after) {
        var some = works.findByIdGreaterThanOrderById(after, Limit.of(AT_ONCE));
        some.forEach(revising::tell);
        return some.isEmpty() ? "" : some.getLast().id().value();
    }
}
