package org.mekongmigration.handinhand.typesetting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.testing.LanguageInFace;

class ShapingSelfCheckTest {

    @Test
    void findsThisJvmAsApprovedInEveryLanguage() {
        assertThat(new ShapingSelfCheck().run().differing()).isEmpty();
    }

    @Test
    void looksAtEachLanguageInEachOfItsFaces() throws IOException {
        var approved = new String(
                getClass().getResourceAsStream("/fonts/approved-shaping.tsv").readAllBytes(), UTF_8);

        assertThat(approved.lines().map(line -> line.split("\t")).map(parts -> parts[0] + " " + parts[1]))
                .containsAll(LanguageInFace.all()
                        .map(pair -> pair.language() + " " + pair.typeface().name())
                        .toList());
    }

    @Test
    void namesTheLanguageThatComesOutOtherwiseAndTheJvm() {
        var check = new ShapingSelfCheck("");
        var right = "th\tSARABUN\tน้ำ\t" + check.drawn(Language.THAI, Typeface.SARABUN, "น้ำ");
        var wrong = "my\tPADAUK_BOOK\tမြို့\t"
                + check.drawn(Language.BURMESE, Typeface.PADAUK_BOOK, "မြို့").replaceFirst("@\\d+", "@77");

        var result = new ShapingSelfCheck(right + "\n" + wrong).run();

        assertThat(result.isAsApproved()).isFalse();
        assertThat(result.differing()).containsExactly(Language.BURMESE);
        assertThat(result.jvm()).contains(System.getProperty("java.vm.version"));
    }
}
