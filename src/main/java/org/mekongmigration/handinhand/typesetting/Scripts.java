package org.mekongmigration.handinhand.typesetting;

import com.ibm.icu.lang.UScript;
import java.util.ArrayDeque;
import java.util.Optional;
import org.mekongmigration.handinhand.language.Language;

/** Which script each grapheme of a text belongs to. Signs that all scripts share go with the words that they stand at. */
final class Scripts {

    private static final Language LAO = new Language("lo");
    private static final Language JAPANESE = new Language("ja");
    private static final Language CHINESE = new Language("zh-Hans");

    private Scripts() {}

    /** @return one script a grapheme, as ICU counts them; {@code COMMON} where a text begins with signs that lead into nothing */
    static int[] of(String text, int[] borders) {
        var scripts = own(text, borders);
        var following = following(scripts);
        var opened = new ArrayDeque<Integer>();
        int before = UScript.COMMON;
        for (int i = 0; i < scripts.length; i++) {
            if (scripts[i] == UScript.COMMON) {
                // a bracket and its partner come from one face, that of the words inside
                switch (Character.getType(text.charAt(borders[i]))) {
                    case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> {
                        scripts[i] = following[i];
                        opened.push(scripts[i]);
                    }
                    case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                        scripts[i] = opened.isEmpty() ? before : opened.pop();
                    default -> scripts[i] = before;
                }
            }
            before = scripts[i];
        }
        return scripts;
    }

    private static int[] own(String text, int[] borders) {
        var own = new int[borders.length - 1];
        for (int i = 0; i < own.length; i++) {
            own[i] = own(text, borders[i], borders[i + 1]);
        }
        return own;
    }

    private static int own(String text, int start, int end) {
        char first = text.charAt(start);
        if (first >= '0' && first <= '9') {
            // digits come from the Latin face in every language, whatever stands before them
            return UScript.LATIN;
        }
        for (int i = start; i < end; ) {
            int character = text.codePointAt(i);
            int script = UScript.getScript(character);
            if (script != UScript.COMMON && script != UScript.INHERITED) {
                return script;
            }
            i += Character.charCount(character);
        }
        return UScript.COMMON;
    }

    private static int[] following(int[] own) {
        var following = own.clone();
        for (int i = own.length - 2; i >= 0; i--) {
            following[i] = own[i] == UScript.COMMON ? following[i + 1] : own[i];
        }
        return following;
    }

    /** The language that says in which face letters of a script are set, as ICU counts scripts, in words of another script. */
    static Optional<Language> language(int script) {
        return switch (script) {
            case UScript.LATIN -> Optional.of(Language.ENGLISH);
            case UScript.THAI -> Optional.of(Language.THAI);
            case UScript.LAO -> Optional.of(LAO);
            case UScript.KHMER -> Optional.of(Language.KHMER);
            case UScript.MYANMAR -> Optional.of(Language.BURMESE);
            case UScript.HIRAGANA, UScript.KATAKANA -> Optional.of(JAPANESE);
            case UScript.HAN -> Optional.of(CHINESE);
            default -> Optional.empty();
        };
    }
}
