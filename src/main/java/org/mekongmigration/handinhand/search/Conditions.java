package org.mekongmigration.handinhand.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.ReadingScope;

/** A query in the words of the index, for one person. */
final class Conditions {

    private final @Nullable ReadingScope scope;
    private final Set<WorkId> marked;

    /**
     * @param scope absent for somebody who is not signed in, and finds what is published
     * @param marked what she has marked
     */
    Conditions(@Nullable ReadingScope scope, Set<WorkId> marked) {
        this.scope = scope;
        this.marked = marked;
    }

    PredicateFinalStep of(SearchPredicateFactory f, WorkQuery query) {
        var all = f.bool(); // only words make one work better than another
        all.filter(
                query.published() || scope == null
                        ? f.match().field(EntryBinder.PUBLISHED).matching(true).toPredicate()
                        : readable(f, scope));
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
        languages(f, query).forEach(all::filter);
        if (query.minutesFrom() != null) {
            all.filter(f.range().field(EntryBinder.MINUTES).atLeast(query.minutesFrom()));
        }
        if (query.minutesTo() != null) {
            all.filter(f.range().field(EntryBinder.MINUTES).atMost(query.minutesTo()));
        }
        if (!query.lengths().isEmpty()) {
            var any = f.or();
            query.lengths()
                    .forEach(
                            band -> any.add(f.range().field(EntryBinder.MINUTES).between(band.from(), band.to())));
            all.filter(any);
        }
        if (!query.schools().isEmpty()) {
            all.filter(anyOf(f, EntryBinder.SCHOOL, query.schools()));
        }
        Said.in(query.words()).forEach(word -> all.must(word.predicate(f)));
        Said.together(f, query.words()).ifPresent(all::should);
        return all;
    }

    /** Whoever makes lessons wants each of them; whoever reads is served by one. */
    private List<SearchPredicate> languages(SearchPredicateFactory f, WorkQuery query) {
        var tags = query.languages().stream().map(Language::tag).toList();
        if (scope == null) {
            return tags.isEmpty() ? List.of() : List.of(anyOf(f, EntryBinder.LANGUAGES, tags));
        }
        return tags.stream()
                .map(tag -> f.match().field(EntryBinder.LANGUAGES).matching(tag).toPredicate())
                .toList();
    }

    private SearchPredicate bookmarked(SearchPredicateFactory f) {
        return marked.isEmpty()
                ? f.matchNone().toPredicate()
                : f.id().matchingAny(marked.stream().map(WorkId::value).toList())
                        .toPredicate();
    }

    private static SearchPredicate readable(SearchPredicateFactory f, ReadingScope scope) {
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
}
