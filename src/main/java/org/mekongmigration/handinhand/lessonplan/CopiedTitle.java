package org.mekongmigration.handinhand.lessonplan;

import java.util.function.BiFunction;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;

/**
 * What a copy is called: the title with a word beside it, in the title's language if the screens speak that, else in the reader's.
 *
 * @param word the title with the word, in a language that the screens speak
 */
public record CopiedTitle(Language reader, BiFunction<Language, String, String> word) {

    public Localized<String> of(Localized<String> title) {
        var copied = title;
        for (var language : title.languages()) {
            var spoken = Language.spoken().contains(language) ? language : reader;
            var words = word.apply(spoken, title.in(language).orElse(""));
            copied = copied.with(language, Translation.plain(words));
        }
        return copied;
    }
}
