package org.mekongmigration.handinhand.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.work.ContentWalk;

/** What the kinds of works tell of themselves on a card. */
record CardFacts(
        Localized<String> teaser,
        @Nullable Ages ages,
        @Nullable Integer minutes,
        List<String> themes,
        @Nullable Picture picture) {

    static CardFacts of(Content content) {
        return switch (content) {
            case Activity activity ->
                new CardFacts(
                        activity.teaser(),
                        activity.ages(),
                        activity.minutes() == null ? null : activity.minutes().usual(),
                        activity.themes(),
                        first(content));
            case LessonPlan plan ->
                new CardFacts(
                        plain(
                                plan.objectives().isEmpty()
                                        ? Localized.empty()
                                        : plan.objectives().getFirst().text()),
                        plan.schoolClass().ages(),
                        plan.schoolClass().minutes(),
                        List.of(),
                        first(content));
            case LessonPack pack -> new CardFacts(pack.teaser(), null, null, List.of(), first(content));
            case Storybook book -> new CardFacts(opening(book), book.ages(), null, List.of(), cover(book));
            case Term term -> new CardFacts(plain(term.definition()), null, null, List.of(), null);
            default -> new CardFacts(Localized.empty(), null, null, List.of(), first(content));
        };
    }

    private static Localized<String> opening(Storybook book) {
        return book.spreads().stream()
                .map(Storybook.Spread::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(CardFacts::plain)
                .orElse(Localized.empty());
    }

    private static @Nullable Picture cover(Storybook book) {
        var named = Stream.concat(
                Optional.ofNullable(book.cover()).map(Storybook.Cover::picture).stream(),
                book.spreads().stream().flatMap(spread -> Optional.ofNullable(spread.picture()).stream()));
        return named.flatMap(id -> Optional.ofNullable(book.pictures().get(id)).stream())
                .filter(CardFacts::isForEverybody)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Picture first(Content content) {
        return content.pictures().values().stream()
                .filter(CardFacts::isForEverybody)
                .findFirst()
                .orElse(null);
    }

    private static boolean isForEverybody(Picture picture) {
        return picture.hash() != null && !picture.showsPerson();
    }

    private static Localized<String> plain(Localized<?> text) {
        var plain = new LinkedHashMap<Language, Translation<String>>();
        ContentWalk.texts(text)
                .forEach((language, lines) -> plain.put(language, Translation.plain(String.join(" ", lines))));
        return new Localized<>(plain);
    }
}
