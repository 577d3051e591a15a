package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** A few facts beside each other, with their numbers large. */
final class GlanceSetter {

    private static final int BESIDE = 4;

    private final Setting setting;
    private final double width;
    private final Tag list;

    GlanceSetter(Setting setting, Tag parent, double width) {
        this.setting = setting;
        this.width = width;
        this.list = parent.child(Tag.Role.LIST, null);
    }

    Box set(Block.Glance glance) {
        var rows = new Stack.Builder();
        for (int from = 0; from < glance.facts().size(); from += BESIDE) {
            int to = Math.min(from + BESIDE, glance.facts().size());
            rows.add(Measures.BEFORE_GROUP, row(glance.facts().subList(from, to)));
        }
        return rows.build();
    }

    private Box row(List<Block.Fact> facts) {
        double share = width / facts.size();
        var labels = new ArrayList<Beside.Column>();
        var numbers = new ArrayList<Beside.Column>();
        var units = new ArrayList<Beside.Column>();
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            double left = i * share + (i == 0 ? 0 : Measures.FACT_LEFT);
            double inner = (i + 1) * share - left - Measures.FACT_RIGHT;
            var item = list.child(Tag.Role.ITEM, null);
            var label = item.child(Tag.Role.LABEL, fact.label().language());
            labels.add(Beside.Column.at(left, setting.text().lines(label, fact.label(), TypeScale.FACT_LABEL, inner)));
            var body = item.child(Tag.Role.ITEM_BODY, null);
            var number = body.child(Tag.Role.SPAN, fact.number().language());
            numbers.add(
                    Beside.Column.at(left, setting.text().lines(number, fact.number(), TypeScale.FACT_NUMBER, inner)));
            units.add(Beside.Column.at(
                    left, Inline.of(setting, body, Tag.Role.SPAN, fact.units(), TypeScale.FACT_UNIT, inner)));
        }
        var rows = new Stack.Builder()
                .heading(0, Beside.level(labels))
                .heading(0, Beside.level(numbers))
                .add(0, Beside.level(units))
                .build();
        var padding = new Framed.Padding(Measures.FACT_PADDING, 0, Measures.FACT_PADDING);
        return new Framed(
                rows, width, padding, (canvas, x, y, w, h, first) -> rules(canvas, x, y, h, facts.size()), true);
    }

    private void rules(Canvas canvas, double x, double y, double height, int columns) {
        canvas.stroke(Shapes.line(x, y, x + width, y), Measures.HEAD_RULE, Ink.INK);
        canvas.stroke(Shapes.line(x, y + height, x + width, y + height), Measures.HAIR, Ink.INK);
        for (int i = 1; i < columns; i++) {
            double at = x + width / columns * i;
            canvas.stroke(Shapes.line(at, y, at, y + height), Measures.HAIR, Ink.INK);
        }
    }
}
