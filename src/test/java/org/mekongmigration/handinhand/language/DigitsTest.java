package org.mekongmigration.handinhand.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void countsInTheDigitsOfTheLanguage() {
        assertThat(Digits.of(Language.BURMESE, 105)).isEqualTo("၁၀၅");
        assertThat(Digits.of(new Language("shn"), 29)).isEqualTo("႒႙");
        assertThat(Digits.of(new Language("km"), 7)).isEqualTo("៧");
        assertThat(Digits.of(Language.THAI, 60)).isEqualTo("60");
    }

    @Test
    void leavesOtherWordsAsTheyAre() {
        assertThat(Digits.of(Language.BURMESE, "A4 · 10–12")).isEqualTo("A၄ · ၁၀–၁၂");
    }
}
