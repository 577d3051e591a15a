package org.mekongmigration.handinhand.lettering;

import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;

/** Words by which the faces of a language are told from each other: marks over marks, what stands below, what only this language has. */
public final class SampleWords {

    private static final Map<String, String> WORDS = Map.of(
            "th", "ดื่มน้ำที่นี่ ปั๊ม ญุ ฐุ",
            "lo", "ທີ່ນີ້ ປຶ້ມ ນ້ຳ ຫຼິ້ນ",
            "my", "ကျွန်ုပ်တို့၏ မြစ်",
            "shn", "လိၵ်ႈတႆး ၶႂၢမ်း ၸိူဝ်း",
            "mnw", "ဘာသာမန် ပၞာန် ဗၠးၜး",
            "ksw", "ကညီကျိာ် ဟ့ၣ် ပှဲၤ");

    private SampleWords() {}

    /** The languages that are offered with more than one face. */
    public static List<Language> languages() {
        return Language.offered().stream()
                .filter(language -> Typeface.of(language).size() > 1)
                .toList();
    }

    public static Text of(Language language) {
        return Text.plain(language, WORDS.getOrDefault(language.tag(), language.ownName()));
    }
}
