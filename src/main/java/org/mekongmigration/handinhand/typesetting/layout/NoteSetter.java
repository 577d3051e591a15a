package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Short notes in a dashed frame. */
final class NoteSetter {

    private final Setting setting;

    NoteSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(Block.BoxedNote note, Tag parent, double width) {
        var section = parent.child(Tag.Role.SECT, null);
        double inner = width - 2 * Measures.NOTE_SIDE;
        var stack = new Stack.Builder();
        if (note.heading() != null) {
            var tag = section.child(Tag.Role.P, note.heading().language());
            stack.heading(0, setting.text().set(tag, note.heading(), TypeScale.NOTE.strong(), inner));
        }
        if (!note.blocks().isEmpty()) {
            stack.add(0, new BlockSetter(setting.withBody(TypeScale.NOTE)).stack(note.blocks(), section, inner));
        }
        var padding = new Framed.Padding(Measures.NOTE_TOP, Measures.NOTE_SIDE, Measures.NOTE_TOP);
        return new Framed(stack.build(), width, padding, NoteSetter::frame, true);
    }

    private static void frame(Canvas canvas, double x, double y, double width, double height, boolean first) {
        canvas.dashed(Shapes.box(x, y, width, height), Measures.LINE, Measures.NOTE_DASH_ON, Measures.NOTE_DASH_OFF);
    }
}
