package org.mekongmigration.handinhand.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "en, The lake was quiet., The|lake|was|quiet",
        "th, ฉันชอบกินข้าวต้ม, ฉัน|ชอบ|กิน|ข้าวต้ม",
        "lo, ຂ້ອຍມັກກິນເຂົ້າ, ຂ້ອຍ|ມັກ|ກິນເຂົ້າ",
        "zh-Hans, 我喜欢大象, 我|喜欢|大象",
    })
    void areFoundInScriptsWithoutSpaces(String tag, String text, String words) {
        assertThat(String.join("|", WordBreaks.words(new Language(tag), text))).isEqualTo(words);
        assertThat(String.join("", WordBreaks.pieces(new Language(tag), text))).isEqualTo(text);
    }
}
