package org.mekongmigration.handinhand.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.language.Language;

/**
 * What somebody looks for. Each part narrows what the others leave; an empty one narrows nothing.
 *
 * @param words each of them has to stand in the work, in any language; a Latin one may be the beginning of a word
 * @param kinds any of them
 * @param ages any of them
 * @param languages on the shelf all of them, in the library any of them
 * @param facets of each facet any of its values
 * @param published only what everybody sees
 * @param bookmarked only what she has marked
 * @param schools any of them
 * @param first in the library, what is in any of these languages comes before the rest; where no words are asked for, what is in the
 *     first of them before what is in the second, and so on
 * @param lengths any of them
 */
public record WorkQuery(
        String words,
        Set<Kind> kinds,
        Set<AgeBand> ages,
        Set<Language> languages,
        @Nullable Integer minutesFrom,
        @Nullable Integer minutesTo,
        Map<Facet, Set<String>> facets,
        boolean published,
        boolean bookmarked,
        Set<String> schools,
        List<Language> first,
        Set<MinutesBand> lengths) {

    private static final WorkQuery EVERYTHING = new WorkQuery(
            "", Set.of(), Set.of(), Set.of(), null, null, Map.of(), true, false, Set.of(), List.of(), Set.of());

    public WorkQuery {
        kinds = Set.copyOf(kinds);
        ages = Set.copyOf(ages);
        languages = Set.copyOf(languages);
        schools = Set.copyOf(schools);
        first = List.copyOf(first);
        lengths = Set.copyOf(lengths);
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        facets.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                chosen.put(facet, Set.copyOf(values));
            }
        });
        facets = Map.copyOf(chosen);
    }

    /** All that everybody sees. */
    public static WorkQuery everything() {
        return EVERYTHING;
    }

    /** Everything of a kind that everybody sees: the shelf before anything is chosen. */
    public static WorkQuery shelf(Kind kind) {
        return EVERYTHING.withKinds(Set.of(kind));
    }

    /** The values of a facet that are chosen. */
    public Set<String> chosen(Facet facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    public WorkQuery withWords(String changed) {
        return new WorkQuery(
                changed,
                kinds,
                ages,
                languages,
                minutesFrom,
                minutesTo,
                facets,
                published,
                bookmarked,
                schools,
                first,
                lengths);
    }

    public WorkQuery withKinds(Set<Kind> changed) {
        return new WorkQuery(
                words,
                changed,
                ages,
                languages,
                minutesFrom,
                minutesTo,
                facets,
                published,
                bookmarked,
                schools,
                first,
                lengths);
    }

    public WorkQuery withAges(Set<AgeBand> changed) {
        return new WorkQuery(
                words,
                kinds,
                changed,
                languages,
                minutesFrom,
                minutesTo,
                facets,
                published,
                bookmarked,
                schools,
                first,
                lengths);
    }

    public WorkQuery withLanguages(Set<Language> changed) {
        return new WorkQuery(
                words,
                kinds,
                ages,
                changed,
                minutesFrom,
                minutesTo,
                facets,
                published,
                bookmarked,
                schools,
                first,
                lengths);
    }

    public WorkQuery withMinutes(@Nullable Integer from, @Nullable Integer to) {
        return new WorkQuery(
                words, kinds, ages, languages, from, to, facets, published, bookmarked, schools, first, lengths);
    }

    public WorkQuery with(Facet facet, Set<String> values) {
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(facets);
        changed.put(facet, values);
        return new WorkQuery(
                words,
                kinds,
                ages,
                languages,
                minutesFrom,
                minutesTo,
                changed,
                published,
                bookmarked,
                schools,
                first,
                lengths);
    }

    /** Also her own, her school's, and what else her role may read. */
    public WorkQuery withUnpublished() {
        return new WorkQuery(
                words,
                kinds,
                ages,
                languages,
                minutesFrom,
                minutesTo,
                facets,
                false,
                bookmarked,
                schools,
                first,
                lengths);
    }

    public WorkQuery withBookmarked(boolean changed) {
        return new WorkQuery(
                words,
                kinds,
                ages,
                languages,
                minutesFrom,
                minutesTo,
                facets,
                published,
                changed,
                schools,
                first,
                lengths);
    }

    public WorkQuery withSchools(Set<String> changed) {
        return new WorkQuery(
                words,
                kinds,
                ages,
                languages,
                minutesFrom,
                minutesTo,
                facets,
                published,
                bookmarked,
                changed,
                first,
                lengths);
    }

    /** @param changed the languages of the reader, the best first */
    public WorkQuery readingFirst(List<Language> changed) {
        return new WorkQuery(
                words,
                kinds,
                ages,
                languages,
                minutesFrom,
                minutesTo,
                facets,
                published,
                bookmarked,
                schools,
                changed,
                lengths);
    }

    public WorkQuery withLengths(Set<MinutesBand> changed) {
        return new WorkQuery(
                words,
                kinds,
                ages,
                languages,
                minutesFrom,
                minutesTo,
                facets,
                published,
                bookmarked,
                schools,
                first,
                changed);
    }
}
