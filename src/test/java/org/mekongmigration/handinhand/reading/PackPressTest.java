package org.mekongmigration.handinhand.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.portable.Composers;
import org.mekongmigration.handinhand.portable.Kinds;
import org.mekongmigration.handinhand.typesetting.Paper;

/** Terms for the wall, as readers take them along. */
class PackPressTest {

    private static final Instant CHANGED = Instant.parse("2026-11-03T07:00:00Z");

    private final Printing printing = Composers.printing();
    private final PackPress press = new PackPress(printing);

    @ParameterizedTest
    @CsvSource({"en, true", "my, false", "'en,my', false"})
    void makesNoPosterInALanguageInWhichTheTermSaysNothing(String tags, boolean made) throws IOException {
        var languages = List.of(tags.split(",")).stream().map(Language::new).toList();
        var composed = composed("{id: f1, use: preferred, text: {en: \"neighbour\"}}", languages);
        assertThat(PackPress.hasPoster(composed)).isEqualTo(made);
        assertThat(press.poster(composed, PosterSize.ONE_SHEET, Paper.A4, null) != null)
                .isEqualTo(made);
    }

    @Test
    void makesAPosterOfTheTitleWhereThereIsNoWordToUse() {
        var avoid = "{id: f1, use: avoid, text: {en: \"stranger\"}}";
        assertThat(PackPress.hasPoster(composed(avoid, List.of(Language.ENGLISH))))
                .isTrue();
        assertThat(PackPress.hasPoster(composed(avoid, List.of(Language.BURMESE))))
                .isFalse();
    }

    private Composed composed(String form, List<Language> languages) {
        var term = term(form);
        var order = new PrintOrder<>(term, 1, CHANGED, Edition.USUAL.in(languages), WorkLookup.NONE);
        return new Composed(
                Reading.live(term.id(), 1, "/s/open/neighbour"),
                term,
                new Choice(languages.getFirst(), languages.subList(1, languages.size())),
                order,
                printing.compose(order).document(),
                term.languages(),
                Set.of(),
                CHANGED,
                Optional.empty());
    }

    private static Content term(String form) {
        var yaml = """
                format: hand-in-hand/1
                kind: term
                id: neighbour
                languages: [en, my]
                title: {en: "Neighbour"}
                forms: [%s]
                licence: CC-BY-4.0
                makers: [{role: author, name: Hand in Hand}]
                """;
        return Kinds.format()
                .read("work.yaml", yaml.formatted(form).getBytes(StandardCharsets.UTF_8))
                .work();
    }
}
