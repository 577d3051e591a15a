package org.mekongmigration.handinhand.reading.web;

import java.util.Locale;

/** A script that a phone may lack: its languages, what the phone's own face may be called, and how ours compares with it. */
enum PhoneScript {
    THAI(
            "th",
            "1.9",
            "U+E00-E7F",
            Character.UnicodeScript.THAI,
            105,
            434,
            "Noto Sans Thai",
            "NotoSansThai-Regular",
            "Leelawadee UI",
            "Thonburi"),
    LAO(
            "lo",
            "2.1",
            "U+E80-EFF",
            Character.UnicodeScript.LAO,
            105,
            480,
            "Noto Sans Lao",
            "NotoSansLao-Regular",
            "Lao UI",
            "Lao Sangam MN"),
    KHMER(
            "km",
            "1.6",
            "U+1780-17FF,U+19E0-19FF",
            Character.UnicodeScript.KHMER,
            102,
            415,
            "Noto Sans Khmer",
            "NotoSansKhmer-Regular",
            "Khmer UI",
            "Khmer Sangam MN"),
    MYANMAR(
            "my,shn,mnw,ksw",
            "3.2,4.1,5.2,4.8",
            "U+1000-109F,U+A9E0-A9FF,U+AA60-AA7F",
            Character.UnicodeScript.MYANMAR,
            121,
            484,
            "Noto Sans Myanmar",
            "NotoSansMyanmar-Regular",
            "Padauk",
            "Myanmar Text",
            "Myanmar Sangam MN"),
    /** Only the names of the languages: a face for all words would weigh more than everything else. */
    HAN(
            "ja,zh",
            "3,4",
            "U+4E2D,U+4F53,U+65E5,U+672C,U+6587,U+7B80,U+7E41,U+8A9E,U+9AD4",
            Character.UnicodeScript.HAN,
            100,
            0,
            "Noto Sans CJK JP",
            "NotoSansCJKjp-Regular",
            "Noto Sans CJK SC",
            "Yu Gothic UI",
            "Microsoft YaHei UI",
            "Hiragino Sans",
            "PingFang SC");

    final String languages;

    /** How wide the name of each language is in ours, and a little more for the phone's own. */
    final String nameWidths;

    final String range;
    final Character.UnicodeScript letters;
    final int percent;

    /** How wide a letter is in ours, in thousandths of an em, so that the fewest shipped pages move; 0 where no text waits for a face. */
    final int letter;

    final String[] owned;

    PhoneScript(
            String languages,
            String nameWidths,
            String range,
            Character.UnicodeScript letters,
            int percent,
            int letter,
            String... owned) {
        this.languages = languages;
        this.nameWidths = nameWidths;
        this.range = range;
        this.letters = letters;
        this.percent = percent;
        this.letter = letter;
        this.owned = owned;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
