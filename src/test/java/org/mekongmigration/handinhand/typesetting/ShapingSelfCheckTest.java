package org.mekongmigration.handinhand.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.language.Language;

class ShapingSelfCheckTest {

    @Test
    void findsThisJvmAsApprovedInEveryLanguage() {
        assertThat(new ShapingSelfCheck().run().differing()).isEmpty();
    }

    @Test
    void namesTheLanguageThatComesOutOtherwiseAndTheJvm() {
        var check = new ShapingSelfCheck("");
        var right = "th\tน้ำ\t" + check.drawn(Language.THAI, "น้ำ");
        var wrong = "my\tမြို့\t" + check.drawn(Language.BURMESE, "မြို့").replaceFirst("@\\d+", "@77");

        var result = new ShapingSelfCheck(right + "\n" + wrong).run();

        assertThat(result.isAsApproved()).isFalse();
        assertThat(result.differing()).containsExactly(Language.BURMESE);
        assertThat(result.jvm()).contains(System.getProperty("java.vm.version"));
    }
}
