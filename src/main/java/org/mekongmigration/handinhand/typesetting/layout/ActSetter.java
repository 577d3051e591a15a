package org.mekongmigration.handinhand.typesetting.layout;

import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** What is said, done, and done by the pupils: told apart by shape. */
final class ActSetter {

    private static final double ICON_UP = 0.34;

    private final Setting setting;
    private final double width;
    private final double labelWidth;

    ActSetter(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
        double widest = setting.acts().stream()
                .mapToDouble(act -> setting.text().width(act.label(), TypeScale.ACT_LABEL) + after(act))
                .max()
                .orElse(0);
        double wanted = Measures.ACT_ICON + Measures.ACT_ICON_GAP + widest;
        this.labelWidth = Math.clamp(wanted, Measures.ACT_LABEL_WIDTH, Measures.ACT_LABEL_MOST);
    }

    /** The pointer of what is said, and the tip that its stroke has before it, must not touch its label. */
    private static double after(Block.Act act) {
        return act.kind() == Block.ActKind.SAY ? Measures.POINTER_WIDTH + Measures.BOX + Measures.ACT_ICON_GAP / 2 : 0;
    }

    Box set(Block.Act act, Tag parent) {
        var section = parent.child(Tag.Role.SECT, null);
        double left = Measures.ACT_ICON + Measures.ACT_ICON_GAP;
        var tag = section.child(Tag.Role.P, act.label().language());
        var words = setting.text().lines(tag, act.label(), TypeScale.ACT_LABEL, labelWidth - left - after(act));
        double middle = words.baseline() - ICON_UP * TypeScale.ACT_LABEL.size();
        var icon = new Ornament(0, (canvas, x, y) -> Icons.act(canvas, act.kind(), x, y + middle, Measures.ACT_ICON));
        var label = new Labelled(words, icon, left);
        double textWidth = width - labelWidth - 2 * Measures.ACT_TEXT_INDENT;
        var blocks = new BlockSetter(setting).stack(act.blocks(), section, textWidth);
        return Beside.level(List.of(
                Beside.Column.waiting(0, label),
                Beside.Column.at(labelWidth, act.kind() == Block.ActKind.SAY ? spoken(blocks) : done(blocks))));
    }

    private Box spoken(Box words) {
        var padding = new Framed.Padding(Measures.SAY_TOP, Measures.ACT_TEXT_INDENT, Measures.SAY_BOTTOM);
        double pointer = Measures.SAY_TOP + words.baseline() - ICON_UP * TypeScale.ACT_LABEL.size();
        return new Framed(
                words,
                width - labelWidth,
                padding,
                (canvas, x, y, w, h, first) -> canvas.stroke(
                        first
                                ? Frames.pointed(x, y, w, h, Measures.SAY_RADIUS, y + pointer)
                                : Shapes.rounded(x, y, w, h, Measures.SAY_RADIUS),
                        Measures.BOX,
                        Ink.INK),
                true);
    }

    private static Box done(Box words) {
        return Beside.indented(Measures.ACT_TEXT_INDENT, words);
    }

    private record Labelled(WordLines words, Ornament icon, double left) implements Box {

        @Override
        public double height() {
            return words.height();
        }

        @Override
        public double baseline() {
            return words.baseline();
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            icon.draw(canvas, x, y);
            words.draw(canvas, x + left, y);
        }
    }
}
