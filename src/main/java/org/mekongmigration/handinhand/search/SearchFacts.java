package org.mekongmigration.handinhand.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Content;

/** What a kind of work can be chosen by, beside its words. The room of a kind offers a bean. */
public interface SearchFacts {

    /** Everything absent is not known. */
    record Facts(@Nullable Ages ages, @Nullable Integer minutes, List<String> themes) {

        public static final Facts NONE = new Facts(null, null, List.of());

        public Facts {
            themes = List.copyOf(themes);
        }
    }

    boolean knows(Content content);

    /** @param content one that it knows */
    Facts of(Content content);
}
