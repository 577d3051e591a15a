package org.mekongmigration.handinhand.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

class SpeakerTest {

    private static Text text(String language, String words) {
        return Text.plain(new Language(language), words);
    }

    @Test
    void partsWordsAsTheirLanguageDoes() {
        assertThat(Speaker.beside(text("en", "A boat"), text("en", "60 minutes"))
                        .words())
                .isEqualTo("A boat · 60 minutes");
        assertThat(Speaker.beside(text("zh-Hans", "小船"), text("zh-Hans", "60 分钟"))
                        .words())
                .isEqualTo("小船·60 分钟");
        assertThat(Speaker.beside(text("ja", "小舟"), text("ja", "60 分")).words()).isEqualTo("小舟・60 分");
        assertThat(Speaker.ofKind(text("th", "ใบงาน"), text("th", "เรือ")).words())
                .isEqualTo("ใบงาน: เรือ");
        assertThat(Speaker.ofKind(text("zh-Hans", "练习单"), text("zh-Hans", "小船")).words())
                .isEqualTo("练习单：小船");
    }

    @Test
    void saysTheSecondAloneWhereTheLanguagesDiffer() {
        var boat = text("en", "A boat");

        assertThat(Speaker.beside(text("th", "กิจกรรมหลัก"), boat)).isEqualTo(boat);
        assertThat(Speaker.beside(null, boat)).isEqualTo(boat);
        assertThat(Speaker.ofKind(text("th", "ใบงาน"), boat)).isEqualTo(boat);
    }
}
