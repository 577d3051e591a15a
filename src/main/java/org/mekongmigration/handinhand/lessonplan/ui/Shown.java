package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.List;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ProseTrees;

/** A text as the screen shows it: in the first language wished for that it has, else in its own first. */
record Shown(String text, Language language) {

    static Shown of(Localized<String> text, List<Language> wished) {
        var language = language(text, wished);
        return new Shown(text.in(language).orElse(""), language);
    }

    static Shown ofProse(Localized<Prose> text, List<Language> wished) {
        var language = language(text, wished);
        return new Shown(
                text.in(language).map(it -> ProseTrees.tree(it).plain()).orElse(""), language);
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    private static Language language(Localized<?> text, List<Language> wished) {
        return wished.stream()
                .filter(text.languages()::contains)
                .findFirst()
                .or(() -> text.languages().stream().findFirst())
                .orElse(wished.getFirst());
    }
}
