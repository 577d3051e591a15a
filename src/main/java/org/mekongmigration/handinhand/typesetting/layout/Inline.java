package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Several texts on one line, with a dot between them; on more lines where the measure is narrow. */
final class Inline {

    private static final Text DOT = Text.plain(Language.ENGLISH, "·");
    private static final double SPACE = 0.85;

    private final TextSetter text;
    private final TypeStep step;
    private final double width;
    private final List<List<WordLines>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    private double used;

    Inline(TextSetter text, TypeStep step, double width) {
        this.text = text;
        this.step = step;
        this.width = width;
    }

    /** All of them, each in a tag of its own below the parent. */
    static Box of(Setting setting, Tag parent, Tag.Role role, List<Text> texts, TypeStep step, double width) {
        var inline = new Inline(setting.text(), step, width);
        for (var each : texts) {
            inline.add(setting.text().lines(parent.child(role, each.language()), each, step, width));
        }
        return inline.box(WordLines.Side.LEFT);
    }

    Inline add(WordLines words) {
        double gap = SPACE * step.size();
        if (used > 0 && used + gap + words.longest() > width) {
            rows.add(new ArrayList<>());
            used = 0;
        }
        used += (used > 0 ? gap : 0) + words.longest();
        rows.getLast().add(words);
        return this;
    }

    /** Of the last row. */
    double used() {
        return used;
    }

    int rows() {
        return rows.size();
    }

    Box box(WordLines.Side side) {
        var stack = new Stack.Builder();
        for (var row : rows) {
            stack.add(0, row(row, side));
        }
        return stack.build();
    }

    private Box row(List<WordLines> row, WordLines.Side side) {
        double gap = SPACE * step.size();
        double whole = row.stream().mapToDouble(WordLines::longest).sum() + gap * Math.max(0, row.size() - 1);
        double x =
                switch (side) {
                    case LEFT -> 0;
                    case CENTRE -> (width - whole) / 2;
                    case RIGHT -> width - whole;
                };
        var columns = new ArrayList<Beside.Column>();
        var dot = text.ornament(DOT, step, width);
        for (var words : row) {
            if (!columns.isEmpty()) {
                columns.add(Beside.Column.at(x - (gap + dot.longest()) / 2, dot));
            }
            columns.add(Beside.Column.at(x, words));
            x += words.longest() + gap;
        }
        return Beside.level(columns);
    }
}
