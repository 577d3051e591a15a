package org.mekongmigration.handinhand.typesetting.layout;

import java.util.List;
import org.mekongmigration.handinhand.document.Block;

/**
 * What all that set blocks have in common: the words' setter, the headings so far, the manner.
 *
 * @param room height of a page's own part, for what is as high as a share of it
 * @param acts of all steps, whose words begin at the same place
 */
record Setting(TextSetter text, Outline outline, Manner manner, double room, List<Block.Act> acts) {

    /** Of a part whose words are not said or done step by step. */
    Setting(TextSetter text, Outline outline, Manner manner, double room) {
        this(text, outline, manner, room, List.of());
    }

    Setting withBody(TypeStep body) {
        return new Setting(text, outline, manner.withBody(body), room, acts);
    }

    Setting within(double other) {
        return new Setting(text, outline, manner, other, acts);
    }
}
