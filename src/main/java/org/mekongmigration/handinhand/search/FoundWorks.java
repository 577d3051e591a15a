package org.mekongmigration.handinhand.search;

import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;

/**
 * One page of what was found, best first.
 *
 * @param total of all pages
 * @param kinds how many there would be of each kind, whatever kinds are chosen now
 * @param ages the same for each age
 * @param languages how many of those found are also in this language
 * @param bookmarked how many of those found she has marked
 * @param facets how many there would be of each value, whatever values of its facet are chosen now
 */
public record FoundWorks(
        List<WorkId> works,
        long total,
        Map<Kind, Long> kinds,
        Map<AgeBand, Long> ages,
        Map<Language, Long> languages,
        long bookmarked,
        Map<Facet, Map<String, Long>> facets) {

    /** How many there would be of each value of a facet, the most frequent first. */
    public Map<String, Long> of(Facet facet) {
        return facets.getOrDefault(facet, Map.of());
    }
}
