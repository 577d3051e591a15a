package org.mekongmigration.handinhand.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.language.Language.BURMESE;
import static org.mekongmigration.handinhand.language.Language.ENGLISH;
import static org.mekongmigration.handinhand.language.Language.THAI;

import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Localized<String> LAKE = Localized.of(ENGLISH, "Lake");

    @Test
    void isMissingWithoutWordsAndSourceInTheFirstLanguage() {
        assertThat(Standing.of(LAKE, THAI, ENGLISH)).isEqualTo(Standing.MISSING);
        assertThat(Standing.of(LAKE, ENGLISH, ENGLISH)).isEqualTo(Standing.SOURCE);
    }

    @Test
    void believesWhatWasSaidWhileNothingTellsOtherwise() {
        var text = LAKE.with(THAI, Translation.plain("ทะเลสาบ"))
                .with(BURMESE, new Translation<>("ရေကန်", TranslationState.DRAFT, null, null));
        assertThat(Standing.of(text, THAI, ENGLISH)).isEqualTo(Standing.CHECKED);
        assertThat(Standing.of(text, BURMESE, ENGLISH)).isEqualTo(Standing.DRAFT);
    }

    @Test
    void isStaleOnceTheSourceSaysSomethingElse() {
        var text =
                LAKE.with(THAI, new Translation<>("ทะเลสาบ", TranslationState.CHECKED, ENGLISH, SourceHash.of("Lake")));
        assertThat(Standing.of(text, THAI, ENGLISH)).isEqualTo(Standing.CHECKED);
        assertThat(Standing.of(text.with(ENGLISH, Translation.plain("Pond")), THAI, ENGLISH))
                .isEqualTo(Standing.STALE);
        assertThat(Standing.of(text.without(ENGLISH), THAI, ENGLISH)).isEqualTo(Standing.STALE);
    }

    @Test
    void followsTheLanguageThatATranslationWasMadeFrom() {
        var text = LAKE.with(THAI, Translation.plain("ทะเลสาบ"))
                .with(BURMESE, new Translation<>("ရေကန်", TranslationState.DRAFT, THAI, SourceHash.of("ทะเลสาบ")));
        assertThat(Standing.of(text.with(ENGLISH, Translation.plain("Pond")), BURMESE, ENGLISH))
                .isEqualTo(Standing.DRAFT);
        assertThat(Standing.of(text.with(THAI, Translation.plain("บึง")), BURMESE, ENGLISH))
                .isEqualTo(Standing.STALE);
    }

    @Test
    void hashesTheSameTextHoweverItsMarksAreComposed() {
        assertThat(SourceHash.of("mà")).isEqualTo(SourceHash.of("ma\u0300")).hasSize(16);
        assertThat(SourceHash.of("abc")).isEqualTo("ba7816bf8f01cfea");
    }
}
