package org.mekongmigration.handinhand.work;

import java.util.List;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who names a work or a picture. One who may show a picture asks here, whatever kind of work it stands in. */
@Service
@Transactional(readOnly = true)
public class WorkUses {

    private final Works works;
    private final Access access;

    WorkUses(Works works, Access access) {
        this.works = works;
        this.access = access;
    }

    /** Works whose newest or published revision names the target, as far as she may read them; last touched first. */
    public List<WorkId> readable(TargetKind kind, String target) {
        return works.using(kind, target).stream()
                .filter(work -> access.rights(work).read() || work.published().isPresent())
                .map(Work::id)
                .toList();
    }

    /** True if any work here names the target, whoever's it is. */
    public boolean anywhere(TargetKind kind, String target) {
        return !works.using(kind, target).isEmpty();
    }
}
