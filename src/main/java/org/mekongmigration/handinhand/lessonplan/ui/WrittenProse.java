package org.mekongmigration.handinhand.lessonplan.ui;

import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.design.ProseField;
import org.mekongmigration.handinhand.design.ProseTree;
import org.mekongmigration.handinhand.design.UnsentText;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ProseTrees;

/** Running text in the editor's field. */
final class WrittenProse {

    private WrittenProse() {}

    static Prose read(String typed) {
        return ProseTrees.prose(ProseTree.of(typed));
    }

    /** In the language, or else in the one that there is, to be written over. */
    static String json(Localized<Prose> text, Language language) {
        return text.in(language)
                .or(() -> text.languages().stream().findFirst().flatMap(text::in))
                .map(it -> ProseTrees.tree(it).json())
                .orElse("[]");
    }

    /** Shows the text unless the field says the same: what somebody is typing is never written over with itself. */
    static void put(UnsentText<ProseField> field, Localized<Prose> text, Language language) {
        var now = json(text, language);
        var typed = ProseTrees.tree(read(field.field().getValue())).json();
        if (!now.equals(typed)) {
            field.show(now);
        }
    }
}
