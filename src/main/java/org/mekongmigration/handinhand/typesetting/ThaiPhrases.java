package org.mekongmigration.handinhand.typesetting;

import java.util.BitSet;
import java.util.List;

/** What is read together in Thai, where no space shows it: a word of counting, with its number before it or what tells which behind it. */
final class ThaiPhrases {

    private static final List<String> CLASSIFIERS = List.of(
            "ตัว", "คน", "ใบ", "เล่ม", "แผ่น", "ลำ", "ต้น", "ดอก", "หลัง", "คัน", "ลูก", "อัน", "ชิ้น", "ข้อ", "ครั้ง",
            "เรื่อง");
    private static final List<String> NUMBERS = List.of(
            "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "หลาย", "ทุก", "แต่ละ", "บาง",
            "กี่");
    private static final List<String> WHICH =
            List.of("นี้", "นั้น", "โน้น", "ไหน", "หนึ่ง", "เดียว", "แรก", "เล็ก", "ใหญ่", "น้อย", "เดิม");

    private ThaiPhrases() {}

    /** Whether a line should rather not end between two words. */
    static boolean join(String text, int place, BitSet words) {
        if (!isThai(text.charAt(place - 1)) || !isThai(text.charAt(place))) {
            return false;
        }
        return ends(text, place, words, NUMBERS) && begins(text, place, words, CLASSIFIERS)
                || ends(text, place, words, CLASSIFIERS) && begins(text, place, words, WHICH);
    }

    private static boolean ends(String text, int place, BitSet words, List<String> any) {
        return any.stream().anyMatch(word -> {
            int start = place - word.length();
            return text.startsWith(word, start) && (start == 0 || words.get(start));
        });
    }

    private static boolean begins(String text, int place, BitSet words, List<String> any) {
        return any.stream().anyMatch(word -> {
            int end = place + word.length();
            return text.startsWith(word, place) && (end == text.length() || words.get(end));
        });
    }

    private static boolean isThai(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.THAI;
    }
}
