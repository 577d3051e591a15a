package org.mekongmigration.handinhand.portable;

import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Problem;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * What an import did.
 *
 * @param problems why works were not read
 */
public record ImportReport(List<Arrival> arrivals, List<Problem> problems) {

    public ImportReport {
        arrivals = List.copyOf(arrivals);
        problems = List.copyOf(problems);
    }

    /** What became of one work. */
    public enum Outcome {
        NEW,
        NEW_REVISION,
        /** new, under another id: its own belongs to somebody else here */
        NEW_UNDER_ANOTHER_ID,
        /** left out: people have changed it here since, or it is a person's own */
        LEFT_ALONE,
        /** left out: the person may not make works of this kind */
        KIND_NOT_ALLOWED
    }

    /**
     * One work that was read.
     *
     * @param id that it has here
     * @param refused pictures that were not let in, by their path
     * @param missing works that it names and that are not here
     */
    public record Arrival(
            Content work,
            WorkId id,
            Optional<Integer> revision,
            Outcome outcome,
            List<String> refused,
            List<WorkId> missing) {
        public Arrival {
            refused = List.copyOf(refused);
            missing = List.copyOf(missing);
        }
    }
}
