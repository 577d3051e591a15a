package org.mekongmigration.handinhand.search;

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
 * @param languages all of them
 * @param published only what everybody sees
 */
public record WorkQuery(
        String words,
        Set<Kind> kinds,
        Set<AgeBand> ages,
        Set<Language> languages,
        @Nullable Integer minutesFrom,
        @Nullable Integer minutesTo,
        boolean published) {

    public WorkQuery {
        kinds = Set.copyOf(kinds);
        ages = Set.copyOf(ages);
        languages = Set.copyOf(languages);
    }

    /** Everything of a kind that everybody sees: the shelf before anything is chosen. */
    public static WorkQuery shelf(Kind kind) {
        return new WorkQuery("", Set.of(kind), Set.of(), Set.of(), null, null, true);
    }

    public WorkQuery withWords(String changed) {
        return new WorkQuery(changed, kinds, ages, languages, minutesFrom, minutesTo, published);
    }

    public WorkQuery withKinds(Set<Kind> changed) {
        return new WorkQuery(words, changed, ages, languages, minutesFrom, minutesTo, published);
    }

    public WorkQuery withAges(Set<AgeBand> changed) {
        return new WorkQuery(words, kinds, changed, languages, minutesFrom, minutesTo, published);
    }

    public WorkQuery withLanguages(Set<Language> changed) {
        return new WorkQuery(words, kinds, ages, changed, minutesFrom, minutesTo, published);
    }

    public WorkQuery withMinutes(@Nullable Integer from, @Nullable Integer to) {
        return new WorkQuery(words, kinds, ages, languages, from, to, published);
    }

    /** Also her own, her school's, and what else her role may read. */
    public WorkQuery withUnpublished() {
        return new WorkQuery(words, kinds, ages, languages, minutesFrom, minutesTo, false);
    }
}
