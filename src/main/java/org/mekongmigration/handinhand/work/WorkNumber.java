package org.mekongmigration.handinhand.work;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;

/** The short number of a work that was published. No other work ever gets it. */
@Entity
class WorkNumber {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    private String work;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected WorkNumber() {}

    @SuppressWarnings("NullAway.Init") // the database numbers
    WorkNumber(WorkId work) {
        this.work = work.value();
    }

    long number() {
        return number == null ? 0 : number;
    }

    WorkId work() {
        return new WorkId(work);
    }
}
