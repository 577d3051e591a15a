package org.mekongmigration.handinhand.work;

import java.util.Optional;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Short numbers of works: given with the first publishing, in its transaction, and kept whatever becomes of the work. */
@Component
public class WorkNumbers {

    private final WorkNumberRows rows;

    WorkNumbers(WorkNumberRows rows) {
        this.rows = rows;
    }

    /** Absent for a work that was never published. */
    @Transactional(readOnly = true)
    public Optional<Long> number(WorkId work) {
        return rows.findByWork(work.value()).map(WorkNumber::number);
    }

    @Transactional(readOnly = true)
    public Optional<WorkId> work(long number) {
        return rows.findByNumber(number).map(WorkNumber::work);
    }

    @EventListener
    void on(WorkChanged changed) {
        var work = changed.work();
        if (work.published().isPresent() && rows.findByWork(work.id().value()).isEmpty()) {
            rows.save(new WorkNumber(work.id()));
        }
    }

    @EventListener
    void on(WorkRemoved removed) {
        rows.deleteByWork(removed.work().value());
    }
}
