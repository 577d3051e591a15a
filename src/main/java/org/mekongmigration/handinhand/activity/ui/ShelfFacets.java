package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mekongmigration.handinhand.activity.Activity.Setting;
import org.mekongmigration.handinhand.activity.GroupSize;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.FoundWorks;
import org.mekongmigration.handinhand.search.WorkQuery;

/** What the shelf can be narrowed by, each value with how many activities there would be. */
class ShelfFacets extends Composite<Div> {

    /** Those that have an order of their own; the values of the others stand by how many there are. */
    private static final Map<Facet, List<String>> ORDERS = Map.of(
            Facet.LEVEL, List.of("1", "2", "3", "4"),
            Facet.GROUP, names(GroupSize.values()),
            Facet.SETTING, names(Setting.values()));

    private final FacetGroup<Boolean> bookmarks;
    private final FacetGroup<AgeBand> ages;
    private final MinutesFacet minutes;
    private final FacetGroup<Language> languages;
    private final Map<Facet, FacetGroup<String>> others = new EnumMap<>(Facet.class);
    private WorkQuery query;

    /**
     * @param query what is chosen in the beginning
     * @param changed hears what is chosen now
     */
    ShelfFacets(WorkQuery query, Consumer<WorkQuery> changed) {
        this.query = query;
        bookmarks = group(
                "activity.shelf.bookmarks.heading",
                yes -> getTranslation("activity.shelf.bookmarks"),
                now -> changed.accept(this.query.withBookmarked(!now.isEmpty())));
        ages = group(
                "activity.ages", band -> FacetWords.of(band, this), now -> changed.accept(this.query.withAges(now)));
        minutes = new MinutesFacet((from, to) -> changed.accept(this.query.withMinutes(from, to)));
        languages = new FacetGroup<>(
                new H2(getTranslation("activity.shelf.languages")),
                LanguageName::new,
                now -> changed.accept(this.query.withLanguages(now)));
        for (var facet : Facet.values()) {
            others.put(
                    facet,
                    new FacetGroup<>(
                            new H2(FacetWords.heading(facet, this)),
                            value -> new Span(FacetWords.of(facet, value, this)),
                            now -> changed.accept(this.query.with(facet, now))));
        }
        getContent().addClassName("shelf-facets");
        getContent().add(bookmarks, ages, minutes, languages);
        List.of(Facet.THEME, Facet.GROUP, Facet.SETTING, Facet.COPIER, Facet.LEVEL, Facet.COUNTRY)
                .forEach(facet -> getContent().add(others.get(facet)));
    }

    private <V> FacetGroup<V> group(String heading, Function<V, String> name, Consumer<Set<V>> chosen) {
        return new FacetGroup<>(new H2(getTranslation(heading)), value -> new Span(name.apply(value)), chosen);
    }

    void show(WorkQuery now, FoundWorks found) {
        query = now;
        bookmarks.show(Map.of(true, found.bookmarked()), now.bookmarked() ? Set.of(true) : Set.of());
        ages.show(ordered(Arrays.asList(AgeBand.values()), found.ages()), now.ages());
        minutes.show(now);
        languages.show(ordered(Language.offered(), found.languages()), now.languages());
        others.forEach((facet, group) ->
                group.show(ordered(ORDERS.getOrDefault(facet, List.of()), found.of(facet)), now.chosen(facet)));
    }

    private static <V> Map<V, Long> ordered(Collection<V> first, Map<V, Long> counts) {
        var ordered = new LinkedHashMap<V, Long>();
        first.stream().filter(counts::containsKey).forEach(value -> ordered.put(value, counts.get(value)));
        counts.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
