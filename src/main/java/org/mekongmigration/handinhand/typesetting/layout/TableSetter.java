package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Tag;

/** The table of materials: what is needed, and how much of it at the right. */
final class TableSetter {

    private static final double MOST_FOR_COUNT = 0.45;

    private final Setting setting;

    TableSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(Block.MaterialTable table, Tag parent, double width) {
        var plain = new PlainSetter(setting);
        var stack = new Stack.Builder();
        stack.heading(0, plain.heading(2, table.heading(), setting.manner().section(), parent, width));
        var tag = parent.child(Tag.Role.TABLE, null);
        var rows = new ArrayList<>(table.rows());
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1 && table.total() == null;
            stack.add(
                    i == 0 ? Measures.UNDER_HEADING : 0,
                    row(rows.get(i), tag, TypeScale.TABLE_ROW, last ? 0 : Measures.HAIR, width));
        }
        if (table.total() != null) {
            stack.add(
                    rows.isEmpty() ? Measures.UNDER_HEADING : 0,
                    row(table.total(), tag, TypeScale.TABLE_TOTAL, 0, width));
        }
        return stack.build();
    }

    private Box row(Block.MaterialRow row, Tag table, TypeStep step, double rule, double width) {
        var tag = table.child(Tag.Role.ROW, null);
        var language = row.name().language();
        var head = tag.child(Tag.Role.ROW_HEAD, language);
        var name = row.part() == null ? head : head.linkToPart(language, row.part());
        var countLanguage = row.count() == null ? null : row.count().language();
        var cell = tag.child(Tag.Role.CELL, countLanguage);
        var count = count(row.count(), cell, step, width * MOST_FOR_COUNT);
        double countWidth = count == null ? 0 : count.longest() + Measures.COUNT_GAP;
        var columns = new ArrayList<Beside.Column>();
        columns.add(Beside.Column.at(0, setting.text().set(name, row.name(), step, width - countWidth)));
        if (count != null) {
            columns.add(Beside.Column.at(width - count.width(), count));
        }
        var words = Beside.level(columns);
        var padding = new Framed.Padding(Measures.ROW_PADDING, 0, Measures.ROW_PADDING + hanging(count, words));
        return new Framed(
                words,
                width,
                padding,
                (canvas, x, y, w, h, first) -> {
                    if (rule > 0) {
                        Ornament.rule(w, rule).draw(canvas, x, y + h);
                    }
                },
                true);
    }

    /** Digits of Shan hang below the line, and must not touch the rule. */
    private static double hanging(@Nullable WordLines count, Box row) {
        if (count == null || count.lines().size() != 1) {
            return 0;
        }
        double deep = LineInk.bounds(count.lines().getFirst(), 0, 0).getMaxY();
        return Math.max(0, deep - (row.height() - row.baseline()));
    }

    private @Nullable WordLines count(@Nullable Text count, Tag cell, TypeStep step, double most) {
        if (count == null) {
            return null;
        }
        var lines = setting.text().lines(cell, count, step, most).to(WordLines.Side.RIGHT);
        return lines.lines().size() == 1 ? withLargeNumbers(lines, count, step) : lines;
    }

    /** What is strong in a count, its number, stands a step larger. */
    private WordLines withLargeNumbers(WordLines lines, Text count, TypeStep step) {
        if (step.style().strong() || count.spans().stream().noneMatch(Text.Span::strong)) {
            return lines;
        }
        var runs = new ArrayList<Line.Run>();
        double width = 0;
        for (var span : count.spans()) {
            var part = new Text(count.language(), List.of(span), count.mark());
            var line = setting.text().line(part, span.strong() ? TypeScale.TABLE_COUNT : step);
            runs.addAll(line.runs());
            width = runs.stream().mapToDouble(Line.Run::width).sum();
        }
        return lines.with(List.of(new Line(runs, width)));
    }
}
