package org.mekongmigration.handinhand.typesetting.layout;

import java.util.List;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Tag;

/** The same words in each of their languages, one below the other, as they stand in a cell. */
final class Cells {

    private Cells() {}

    static Box words(Setting setting, List<Text> texts, Tag cell, TypeStep step, double width) {
        var stack = new Stack.Builder();
        for (var text : texts) {
            var tag = cell.child(Tag.Role.P, text.language());
            stack.add(Measures.LANGUAGE_UNDER, setting.text().set(tag, text, step, width));
        }
        return stack.build();
    }

    /** Only to look at: what stands again at the head of a page. */
    static Box again(Setting setting, List<Text> texts, TypeStep step, double width) {
        var stack = new Stack.Builder();
        texts.forEach(text -> stack.add(Measures.LANGUAGE_UNDER, setting.text().ornament(text, step, width)));
        return stack.build();
    }
}
