package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Tag;

/** What must be read first: a heavy frame, its name set into the frame's line, its words in two columns. */
final class CareSetter {

    private final Setting setting;

    CareSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(Block.CareBox care, Tag parent, double width) {
        var section = parent.child(Tag.Role.SECT, null);
        var step = setting.manner().section();
        double nameLeft = Measures.CARE_NAME + Measures.CARE_NAME_PADDING;
        double wordsLeft = nameLeft + Measures.CARE_SIGN + Measures.UNDER_HEADING;
        var tag = section.child(setting.outline().next(2), care.heading().language());
        var name = setting.text()
                .lines(tag, care.heading(), step, width - wordsLeft - Measures.CARE_NAME_PADDING - Measures.CARE_NAME);
        double inner = width - 2 * Measures.CARE_SIDE;
        var blocks = new BlockSetter(setting);
        double half = (inner - Measures.CARE_COLUMN_GAP) / 2;
        var words = TwoColumns.of(blocks.stack(care.blocks(), section, half), half + Measures.CARE_COLUMN_GAP);
        // a name of several lines hangs down into the frame
        double hanging = name.height() - name.leading();
        var padding = new Framed.Padding(Measures.CARE_TOP + hanging, Measures.CARE_SIDE, Measures.CARE_BOTTOM);
        double nameUp = name.leading() / 2;
        double nameWidth = name.longest();
        Framed.Frame frame = (canvas, x, y, w, h, first) -> {
            double from = first ? x + Measures.CARE_NAME : x + w / 2;
            double to = first ? x + wordsLeft + nameWidth + Measures.CARE_NAME_PADDING : x + w / 2;
            canvas.stroke(Frames.named(x, y, w, h, Measures.CARE_RADIUS, from, to), Measures.CARE, step.ink());
            if (first) {
                Icons.care(canvas, x + nameLeft, y, Measures.CARE_SIGN);
                name.draw(canvas, x + wordsLeft, y - nameUp);
            }
        };
        return new Framed(words, width, padding, frame, true);
    }
}
