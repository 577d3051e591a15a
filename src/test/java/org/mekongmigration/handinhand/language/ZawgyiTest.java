package org.mekongmigration.handinhand.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.testing.Corpus;

class ZawgyiTest {

    private static final Transliterator AS_AN_OLD_PHONE_WRITES = Transliterator.getInstance("my-Zawgyi");

    static Stream<String> burmese() {
        return Corpus.of(Language.BURMESE).stream().map(Text::words);
    }

    @ParameterizedTest
    @MethodSource("burmese")
    void isNoticedAndShownInUnicode(String words) {
        assertThat(Zawgyi.inUnicode(AS_AN_OLD_PHONE_WRITES.transliterate(words), Language.BURMESE))
                .contains(words);
    }

    /** Shan, Mon and Karen use letters that Zawgyi has other meanings for. */
    @Test
    void isSuspectedInNothingThatIsUnicode() {
        assertThat(Corpus.all())
                .allSatisfy(text -> assertThat(Zawgyi.inUnicode(text.words(), text.language()))
                        .isEmpty());
        assertThat(Zawgyi.inUnicode("", Language.BURMESE)).isEmpty();
    }
}
