package org.mekongmigration.handinhand.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;

/** A lesson that was taught, as a backup holds it. */
public record ArchivedLesson(
        String id,
        @Nullable String plan,
        @Nullable String teacher,
        LocalDate on,
        @Nullable Integer pupils,
        Instant writtenAt,
        List<One> activities) {

    /** One activity of the lesson. */
    public record One(
            String placement, String activity, int version, int planned, int minutes, String worked, String toChange) {

        static One of(ActivityTaught it) {
            return new One(
                    it.placement().value(),
                    it.activity().value(),
                    it.version(),
                    it.planned(),
                    it.minutes(),
                    it.worked(),
                    it.toChange());
        }

        ActivityTaught details() {
            return new ActivityTaught(
                    new BlockId(placement), new WorkId(activity), version, planned, minutes, worked, toChange);
        }
    }
}
