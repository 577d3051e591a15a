package org.mekongmigration.handinhand.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.language.Language;

/** Texts by language as one column: a line with the tag before each text, a line feed inside a text as a blank. */
final class LanguageTexts {

    private static final String TAG = "\t";

    private LanguageTexts() {}

    /** @param longest what lies beyond is left out */
    static String joined(Map<Language, List<String>> texts, int longest) {
        var joined = new StringBuilder();
        texts.forEach((language, list) -> list.forEach(text -> {
            if (joined.length() + text.length() < longest) {
                joined.append(language.tag())
                        .append(TAG)
                        .append(text.replace('\n', ' '))
                        .append('\n');
            }
        }));
        return joined.toString();
    }

    /** The texts without their tags. */
    static List<String> split(String joined) {
        var texts = new ArrayList<String>();
        joined.lines().forEach(line -> texts.add(line.substring(line.indexOf(TAG) + 1)));
        return texts;
    }
}
