package org.mekongmigration.handinhand.activity;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.activity.Activity.CurriculumEntry;
import org.mekongmigration.handinhand.activity.Activity.Group;
import org.mekongmigration.handinhand.activity.Activity.VariationKind;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.SearchFacts;
import org.springframework.stereotype.Component;

/** What activities are chosen by. */
@Component
class ActivitySearchFacts implements SearchFacts {

    private static final String NO_COPIER = "NONE";

    @Override
    public boolean knows(Content content) {
        return content instanceof Activity;
    }

    @Override
    public Facts of(Content content) {
        var activity = (Activity) content;
        var minutes = activity.minutes();
        return new Facts(activity.ages(), minutes == null ? null : minutes.usual(), facets(activity));
    }

    private static Map<Facet, Set<String>> facets(Activity activity) {
        Set<String> themes = new LinkedHashSet<>(activity.themes());
        Set<String> countries =
                activity.curriculum().stream().map(CurriculumEntry::country).collect(toCollection(LinkedHashSet::new));
        var group = Optional.ofNullable(activity.group())
                .map(Group::work)
                .map(work -> GroupSize.of(work).name());
        return Map.of(
                Facet.THEME,
                themes,
                Facet.LEVEL,
                one(Optional.ofNullable(activity.level()).map(String::valueOf)),
                Facet.GROUP,
                one(group),
                Facet.SETTING,
                one(Optional.ofNullable(activity.setting()).map(Enum::name)),
                Facet.COPIER,
                goesWithoutCopier(activity) ? Set.of(NO_COPIER) : Set.of(),
                Facet.COUNTRY,
                countries);
    }

    private static boolean goesWithoutCopier(Activity activity) {
        return activity.printables().isEmpty()
                || activity.variations().stream().anyMatch(it -> it.kind() == VariationKind.NO_COPIER);
    }

    private static Set<String> one(Optional<String> value) {
        return value.map(Set::of).orElse(Set.of());
    }
}
