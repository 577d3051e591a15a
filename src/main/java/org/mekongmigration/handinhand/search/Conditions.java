package org.mekongmigration.handinhand.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.ReadingScope;

/** A query in the words of the index, for one person. */
final class Conditions {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u200b]+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{N}'’-]+");
    private static final Pattern WORDLIKE = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 200;
    private static final float TITLE_COUNTS = 4;

    private final ReadingScope scope;
    private final Set<WorkId> marked;

    /** @param marked what she has marked */
    Conditions(ReadingScope scope, Set<WorkId> marked) {
        this.scope = scope;
        this.marked = marked;
    }

    PredicateFinalStep of(SearchPredicateFactory f, WorkQuery query) {
        var all = f.bool(); // only words make one work better than another
        all.filter(
                query.published()
                        ? f.match().field(EntryBinder.PUBLISHED).matching(true).toPredicate()
                        : readable(f));
        if (query.bookmarked()) {
            all.filter(bookmarked(f));
        }
        if (!query.kinds().isEmpty()) {
            all.filter(anyOf(f, EntryBinder.KIND, names(query.kinds())));
        }
        if (!query.ages().isEmpty()) {
            all.filter(anyOf(f, EntryBinder.AGES, names(query.ages())));
        }
        query.facets().forEach((facet, values) -> all.filter(anyOf(f, EntryBinder.field(facet), values)));
        query.languages().stream()
                .map(Language::tag)
                .forEach(
                        tag -> all.filter(f.match().field(EntryBinder.LANGUAGES).matching(tag)));
        if (query.minutesFrom() != null) {
            all.filter(f.range().field(EntryBinder.MINUTES).atLeast(query.minutesFrom()));
        }
        if (query.minutesTo() != null) {
            all.filter(f.range().field(EntryBinder.MINUTES).atMost(query.minutesTo()));
        }
        BLANK.splitAsStream(query.words())
                .filter(word -> WORDLIKE.matcher(word).matches())
                .limit(MOST_WORDS)
                .forEach(word ->
                        all.must(said(f, word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)));
        return all;
    }

    private SearchPredicate bookmarked(SearchPredicateFactory f) {
        return marked.isEmpty()
                ? f.matchNone().toPredicate()
                : f.id().matchingAny(marked.stream().map(WorkId::value).toList())
                        .toPredicate();
    }

    private SearchPredicate readable(SearchPredicateFactory f) {
        var any = f.or();
        any.add(f.match().field(EntryBinder.PUBLISHED).matching(true));
        any.add(f.match().field(EntryBinder.OWNER).matching(scope.person()));
        scope.school()
                .ifPresent(school -> any.add(f.match().field(EntryBinder.SCHOOL).matching(school)));
        if (scope.network()) {
            any.add(f.match().field(EntryBinder.NETWORK).matching(true));
        }
        if (scope.publishable()) {
            any.add(f.not(f.match().field(EntryBinder.KIND).matching("LESSON_PLAN")));
        }
        return any.toPredicate();
    }

    private static SearchPredicate anyOf(SearchPredicateFactory f, String field, Collection<String> values) {
        return f.terms().field(field).matchingAny(values).toPredicate();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /** What was typed in one piece stands in the work in one piece; in Latin it may be the beginning of a word. */
    private static SearchPredicate said(SearchPredicateFactory f, String word) {
        var any = f.or();
        any.add(f.phrase().field(EntryBinder.TITLES).boost(TITLE_COUNTS).matching(word));
        any.add(f.phrase().field(EntryBinder.TEXTS).matching(word));
        if (LATIN.matcher(word).matches()) {
            var beginning = word.toLowerCase(Locale.ROOT) + "*";
            any.add(f.wildcard().field(EntryBinder.TITLES).boost(TITLE_COUNTS).matching(beginning));
            any.add(f.wildcard().field(EntryBinder.TEXTS).matching(beginning));
        }
        return any.toPredicate();
    }
}
