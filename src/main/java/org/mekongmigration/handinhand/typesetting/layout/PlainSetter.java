package org.mekongmigration.handinhand.typesetting.layout;

import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Headings, paragraphs and lists. */
final class PlainSetter {

    private static final double BULLET = 0.36;
    private static final double LABEL_GAP = Measures.mm(2);

    private final Setting setting;

    PlainSetter(Setting setting) {
        this.setting = setting;
    }

    Box heading(int level, Text text, Tag parent, double width) {
        return heading(level, text, setting.manner().heading(level), parent, width);
    }

    Box heading(int level, Text text, TypeStep step, Tag parent, double width) {
        return setting.text().set(parent.child(setting.outline().next(level), text.language()), text, step, width);
    }

    Box paragraph(Text text, Tag parent, double width) {
        return paragraph(text, setting.manner().body(), parent, width);
    }

    Box paragraph(Text text, TypeStep step, Tag parent, double width) {
        return setting.text().set(parent.child(Tag.Role.P, text.language()), text, step, width);
    }

    Box teaser(Block.Teaser teaser, Tag parent, double width) {
        return paragraph(teaser.text(), TypeScale.TEASER, parent, Math.min(width, Measures.TEASER_WIDTH));
    }

    Box items(Block.Items items, Tag parent, double width) {
        var list = parent.child(Tag.Role.LIST, null);
        var stack = new Stack.Builder();
        double indent = indent(items.labels());
        // large words want more air between them
        double gap = Math.max(Measures.ITEM_GAP, 0.9 * (setting.manner().body().size() - 12));
        for (int i = 0; i < items.items().size(); i++) {
            var item = list.child(Tag.Role.ITEM, null);
            var words = items.items().get(i);
            var label = i < items.labels().size() ? label(item, items.labels().get(i)) : bullet(words);
            var body = setting.text()
                    .set(
                            item.child(Tag.Role.ITEM_BODY, words.language()),
                            words,
                            setting.manner().body(),
                            width - indent);
            stack.add(gap, Beside.level(List.of(Beside.Column.at(0, label), Beside.Column.at(indent, body))));
        }
        return stack.build();
    }

    private double indent(List<Text> labels) {
        double widest = labels.stream()
                .mapToDouble(
                        label -> setting.text().width(label, setting.manner().body()))
                .max()
                .orElse(0);
        return Math.max(
                Measures.ITEM_INDENT * Math.min(1, setting.manner().body().size() / 12), widest + LABEL_GAP);
    }

    private Box label(Tag item, Text label) {
        return setting.text()
                .lines(
                        item.child(Tag.Role.LABEL, label.language()),
                        label,
                        setting.manner().body(),
                        Double.MAX_VALUE);
    }

    private Box bullet(Text words) {
        var step = setting.manner().body();
        var heights = setting.text().heights(words.language(), step);
        double middle = step.baseline(heights) - heights.body() / 2;
        double size = BULLET * step.size();
        return new Ornament(
                step.leading(heights),
                (canvas, x, y) -> canvas.fill(Shapes.ring(x + size / 2 + 1, y + middle, size), Ink.INK));
    }
}
