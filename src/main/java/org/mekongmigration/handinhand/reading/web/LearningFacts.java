package org.mekongmigration.handinhand.reading.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.storybook.Storybook;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a search engine for teaching material asks of a work: schema.org's LearningResource.
 *
 * @param teaser one line about it; empty where nobody wrote one
 */
record LearningFacts(
        Composed composed,
        String teaser,
        @Nullable Ages ages,
        @Nullable Integer minutes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static LearningFacts of(Composed composed) {
        var work = composed.work();
        var language = composed.choice().page();
        return switch (work) {
            case Activity activity ->
                new LearningFacts(
                        composed,
                        said(activity.teaser(), language, work),
                        activity.ages(),
                        activity.minutes() == null ? null : activity.minutes().usual());
            case LessonPlan plan ->
                new LearningFacts(
                        composed,
                        "",
                        plan.schoolClass().ages(),
                        plan.schoolClass().minutes());
            case LessonPack pack -> new LearningFacts(composed, said(pack.teaser(), language, work), null, null);
            case Storybook book -> new LearningFacts(composed, "", book.ages(), null);
            default -> new LearningFacts(composed, "", null, null);
        };
    }

    private static String said(Localized<String> text, Language language, Content work) {
        return text.in(language).or(() -> text.in(work.source())).orElse("");
    }

    /** As a data block of a page: nothing in it can end the element that it stands in. */
    String json(String address, String title, @Nullable String image) {
        var work = composed.work();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", work instanceof Storybook ? List.of("LearningResource", "Book") : "LearningResource");
        facts.put("name", title);
        facts.put("url", address);
        facts.put("inLanguage", composed.choice().page().tag());
        facts.put("learningResourceType", work.kind().word());
        facts.put("isAccessibleForFree", true);
        facts.put("version", composed.reading().revision());
        facts.put("dateModified", composed.changed().toString());
        facts.put("publisher", Map.of("@type", "Organization", "name", "Mekong Migration Network"));
        facts.put(
                "author",
                work.makers().stream()
                        .map(maker -> Map.of("@type", "Person", "name", maker.name()))
                        .toList());
        facts.put("description", teaser.isEmpty() ? null : teaser);
        facts.put("typicalAgeRange", ages == null ? null : ages.from() + "-" + ages.to());
        facts.put("timeRequired", minutes == null ? null : "PT" + minutes + "M");
        facts.put("license", licence(work.licence()));
        facts.put("image", image);
        facts.values().removeIf(Objects::isNull);
        return JSON.writeValueAsString(facts).replace("<", "\\u003c").replace("&", "\\u0026");
    }

    /** The page of the licence, where it is one of Creative Commons. */
    private static @Nullable String licence(@Nullable String name) {
        if (name == null || !name.matches("CC-?(BY|0)[A-Z0-9.-]*")) {
            return name;
        }
        var version = name.replaceAll(".*-([0-9.]+)$", "$1");
        return name.startsWith("CC0")
                ? "https://creativecommons.org/publicdomain/zero/1.0/"
                : "https://creativecommons.org/licenses/"
                        + name.replaceAll("^CC-(.*?)-[0-9.]+$", "$1").toLowerCase(Locale.ROOT) + "/" + version
                        + "/";
    }
}
