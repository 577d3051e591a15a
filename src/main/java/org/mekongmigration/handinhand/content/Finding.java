package org.mekongmigration.handinhand.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something incomplete or unwise in a work. Never an exception: whatever an author can pass through can be saved.
 *
 * @param id names the check, as "activity.step.minutes-differ"; screens and command line find the words by it
 * @param place where an editor can jump to
 * @param arguments what the words need
 */
public record Finding(String id, Severity severity, Place place, List<String> arguments) {

    public enum Severity {
        ERROR,
        WARNING
    }

    /**
     * A place inside a work.
     *
     * @param path keys and block ids from the root, as ["steps", "st2", "minutes"]
     */
    public record Place(List<String> path) {
        public Place {
            path = List.copyOf(path);
        }
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Stands in the way of publishing. */
    public static Finding error(String id, List<String> path, Object... arguments) {
        return new Finding(id, Severity.ERROR, new Place(path), words(arguments));
    }

    /** To be thought about. */
    public static Finding warning(String id, List<String> path, Object... arguments) {
        return new Finding(id, Severity.WARNING, new Place(path), words(arguments));
    }

    private static List<String> words(Object... arguments) {
        return Stream.of(arguments).map(Object::toString).toList();
    }

    /** The key of the words that say what to do about it. */
    public String mend() {
        return "finding.mend." + Mends.of(id);
    }

    /** The key of its words. */
    public String words() {
        return "finding." + id;
    }
}
