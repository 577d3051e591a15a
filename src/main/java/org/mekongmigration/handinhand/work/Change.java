package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.TranslationState;
import org.mekongmigration.handinhand.language.WordChange;

/** One thing in which a newer state of a work differs from an older one. */
public sealed interface Change {

    Where where();

    /**
     * A place, as people read it.
     *
     * @param path keys and block ids from the root, as in a finding's place
     */
    record Where(List<String> path, List<Step> steps) {
        public Where {
            path = List.copyOf(path);
            steps = List.copyOf(steps);
        }

        /** The place that a finding in a work names; a work that the content refers to has no name there. */
        public static Where of(Content content, List<String> path) {
            return new Ways(content, id -> Optional.empty()).of(path);
        }
    }

    /**
     * A part of the way to a place: a field, or a block of a list.
     *
     * @param key of the field or the list, as in files
     * @param number of the block in its list, from 1; 0 for a field
     * @param name of the block in the work's own words; empty if it has none
     */
    record Step(String key, int number, String name) {}

    /** @param language absent for what is said in none */
    record Said(Optional<Language> language, String text) {}

    /**
     * A text in one language.
     *
     * @param was the state that the older one was in; absent: it was not there, or is the source
     * @param outOfDate the newer one was made from words that its source no longer has
     */
    record Text(
            Where where,
            Language language,
            List<WordChange> words,
            @Nullable TranslationState was,
            @Nullable TranslationState is,
            boolean outOfDate)
            implements Change {}

    /** A translation that is as it was, while its source has changed. */
    record OutOfDate(Where where, Language language, String text) implements Change {}

    /** A number, a choice, a list of choices; absent where nothing was said. */
    record Value(Where where, Optional<String> was, Optional<String> is) implements Change {}

    /** @param from where it stood */
    record Moved(Where where, Where from, List<Said> said) implements Change {
        public Moved {
            said = List.copyOf(said);
        }
    }

    record Added(Where where, List<Said> said) implements Change {
        public Added {
            said = List.copyOf(said);
        }
    }

    record Removed(Where where, List<Said> said) implements Change {
        public Removed {
            said = List.copyOf(said);
        }
    }

    /** Whether both are about the same, whatever the words around it. */
    default boolean isAbout(Change other) {
        return getClass().equals(other.getClass())
                && where().path().equals(other.where().path());
    }
}
