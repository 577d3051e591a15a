package org.mekongmigration.handinhand.search;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Content;

/** What a kind of work can be chosen by, beside its words. The room of a kind offers a bean. */
public interface SearchFacts {

    /**
     * Everything absent is not known.
     *
     * @param facets the values that hold for the work
     */
    record Facts(@Nullable Ages ages, @Nullable Integer minutes, Map<Facet, Set<String>> facets) {

        public static final Facts NONE = new Facts(null, null, Map.of());

        public Facts {
            facets = Map.copyOf(facets);
        }
    }

    boolean knows(Content content);

    /** @param content one that it knows */
    Facts of(Content content);
}
