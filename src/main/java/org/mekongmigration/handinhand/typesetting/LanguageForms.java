package org.mekongmigration.handinhand.typesetting;

import java.util.Map;
import org.mekongmigration.handinhand.language.Language;

/**
 * Letter forms that belong to a language. AWT passes no language to the shaper, so Vietnamese tones, Shan and Karen letters would
 * take their general forms. Here the default of each script in a copy of the face is pointed at the forms of the wanted language.
 */
final class LanguageForms {

    private static final Map<String, String> TAGS = Map.of(
            "vi", "VIT ", "shn", "SHN ", "ksw", "KSW ", "mnw", "MON ", "ja", "JAN ", "zh-Hans", "ZHS ", "zh", "ZHS ");

    private LanguageForms() {}

    /** The OpenType language system of a language; "" where the default is right. */
    static String openTypeTag(Language language) {
        return TAGS.getOrDefault(language.tag(), "");
    }

    static byte[] preferred(Sfnt sfnt, String openTypeTag) {
        var bytes = sfnt.whole();
        if (!openTypeTag.isEmpty()) {
            prefer(sfnt, bytes, "GSUB", openTypeTag);
            prefer(sfnt, bytes, "GPOS", openTypeTag);
        }
        return bytes;
    }

    private static void prefer(Sfnt sfnt, byte[] bytes, String table, String openTypeTag) {
        if (!sfnt.has(table)) {
            return;
        }
        int scripts = sfnt.at(table) + sfnt.u16(sfnt.at(table) + 4);
        for (int i = 0; i < sfnt.u16(scripts); i++) {
            int script = scripts + sfnt.u16(scripts + 2 + 6 * i + 4);
            for (int k = 0; k < sfnt.u16(script + 2); k++) {
                int entry = script + 4 + 6 * k;
                if (sfnt.tag(entry).equals(openTypeTag)) {
                    bytes[script] = bytes[entry + 4];
                    bytes[script + 1] = bytes[entry + 5];
                }
            }
        }
    }
}
