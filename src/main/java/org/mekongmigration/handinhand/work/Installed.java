package org.mekongmigration.handinhand.work;

import java.util.Optional;

/**
 * What became of a work of the Network that came from a file.
 *
 * @param number of the newest revision; absent if nothing of the file came in
 */
public record Installed(Outcome outcome, Optional<Integer> number) {

    public enum Outcome {
        NEW,
        NEW_REVISION,
        /** The file says what it said before. */
        UNCHANGED,
        /** The file has changed, but people have changed the work here since: theirs stays. */
        CHANGED_HERE,
        /** The id belongs to a person's work, or to another kind of work. */
        NOT_OURS
    }
}
