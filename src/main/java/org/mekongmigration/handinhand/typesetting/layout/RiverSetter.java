package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Tag;

/** The lesson as a river: names above, the water to scale, minutes below. Names that would meet stand on rows above each other. */
final class RiverSetter {

    /** More rows than these are no picture any more: then the stretches are a plain list. */
    private static final int MOST_ROWS = 4;

    private final Setting setting;
    private final double width;

    RiverSetter(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    private record Label(Line name, Line length, double x, int row) {
        double width() {
            return name.width() + gap() + length.width();
        }

        double gap() {
            return name.width() == 0 ? 0 : Measures.mm(1);
        }
    }

    Box set(Block.River river, Tag parent) {
        var labels = labels(river.stretches());
        int rows = labels.stream().mapToInt(Label::row).max().orElse(0) + 1;
        boolean tooWide = labels.stream().anyMatch(label -> label.width() > width);
        return rows > MOST_ROWS || tooWide ? list(river, parent) : picture(river, labels, rows, parent);
    }

    private List<Label> labels(List<Block.Stretch> stretches) {
        var labels = new ArrayList<Label>();
        var ends = new ArrayList<Double>();
        int start = 0;
        for (var stretch : stretches) {
            var name = setting.text().line(stretch.name(), TypeScale.RIVER_NAME);
            var length = setting.text().line(stretch.length(), TypeScale.RIVER_LENGTH);
            var label = new Label(name, length, 0, 0);
            double x = Math.max(0, Math.min(at(start, stretches), width - label.width()));
            int row = 0;
            while (row < ends.size() && ends.get(row) > x) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, x + label.width() + Measures.RIVER_NAMES_GAP);
            labels.add(new Label(name, length, x, row));
            start += stretch.minutes();
        }
        return labels;
    }

    private double at(int minute, List<Block.Stretch> stretches) {
        int whole = stretches.stream().mapToInt(Block.Stretch::minutes).sum();
        return whole == 0 ? 0 : width * minute / whole;
    }

    private Box picture(Block.River river, List<Label> labels, int rows, Tag parent) {
        var language = river.unit().language();
        var nameHeights = setting.text().heights(language, TypeScale.RIVER_NAME);
        double rowHeight = TypeScale.RIVER_NAME.leading(nameHeights);
        double nameBaseline = TypeScale.RIVER_NAME.baseline(nameHeights);
        double water = rows * rowHeight + Measures.RIVER_DOWN;
        var timeHeights = setting.text().heights(language, TypeScale.RIVER_TIME);
        double timeBaseline = water + Measures.mm(2.5) + TypeScale.RIVER_TIME.baseline(timeHeights);
        double timeLeading = TypeScale.RIVER_TIME.leading(timeHeights);
        var end = setting.text().line(river.unit(), TypeScale.RIVER_TIME);
        var lower = lowerTimes(river.stretches(), width - end.width());
        double height = water + Measures.mm(2.5) + (lower.contains(true) ? 2 : 1) * timeLeading;

        var list = parent.child(Tag.Role.LIST, null);
        var marks = new ArrayList<Ornament.Drawer>();
        marks.add((canvas, x, y) -> canvas.stroke(
                Shapes.wave(x, y + water, width, Measures.WAVE_HALF, Measures.WAVE_AMPLITUDE),
                Measures.WAVE_STROKE,
                Ink.RIVER));
        int start = 0;
        for (int i = 0; i < labels.size(); i++) {
            var stretch = river.stretches().get(i);
            var label = labels.get(i);
            var body = list.child(Tag.Role.ITEM, null).child(Tag.Role.ITEM_BODY, null);
            double baseline = (rows - 1 - label.row()) * rowHeight + nameBaseline;
            double ring = ringAt(at(start, river.stretches()));
            words(marks, body, stretch.name(), label.name(), label.x(), baseline);
            words(
                    marks,
                    body,
                    stretch.length(),
                    label.length(),
                    label.x() + label.name().width() + label.gap(),
                    baseline);
            double lowered = lower.get(i) ? timeLeading : 0;
            time(marks, body, stretch.start(), ring, i == 0, timeBaseline + lowered);
            ring(marks, ring, water);
            start += stretch.minutes();
        }
        ring(marks, width - Measures.RIVER_RING / 2, water);
        words(marks, parent.child(Tag.Role.P, language), river.unit(), end, width - end.width(), timeBaseline);
        return new Ornament(height, (canvas, x, y) -> marks.forEach(mark -> mark.draw(canvas, x, y)));
    }

    /** Times that would meet the one before them, or the unit at the end, stand a line lower. */
    private List<Boolean> lowerTimes(List<Block.Stretch> stretches, double end) {
        var lower = new ArrayList<Boolean>();
        double free = -1;
        int start = 0;
        for (var stretch : stretches) {
            double ring = ringAt(at(start, stretches));
            double half = setting.text().width(stretch.start(), TypeScale.RIVER_TIME) / 2 + 1;
            boolean meets = ring - half < free || ring + half > end;
            lower.add(meets);
            free = meets ? free : ring + half;
            start += stretch.minutes();
        }
        return lower;
    }

    /** Rings stand wholly on the river. */
    private double ringAt(double place) {
        return Math.clamp(place, Measures.RIVER_RING / 2, width - Measures.RIVER_RING / 2);
    }

    private void ring(List<Ornament.Drawer> marks, double at, double water) {
        marks.add((canvas, x, y) -> canvas.filledOutline(
                Shapes.ring(x + at, y + water, Measures.RIVER_RING), Measures.RING, Ink.INK, Ink.WHITE));
    }

    private void time(List<Ornament.Drawer> marks, Tag body, Text start, double ring, boolean first, double baseline) {
        var line = setting.text().line(start, TypeScale.RIVER_TIME);
        words(marks, body, start, line, first ? Measures.mm(1) : ring - line.width() / 2, baseline);
    }

    private void words(List<Ornament.Drawer> marks, Tag parent, Text text, Line line, double at, double baseline) {
        setting.text().note(text);
        var tag = parent.role() == Tag.Role.ITEM_BODY ? parent.child(Tag.Role.SPAN, text.language()) : parent;
        marks.add((canvas, x, y) -> canvas.words(tag, x + at, y + baseline, line, Ink.INK));
    }

    private Box list(Block.River river, Tag parent) {
        var list = parent.child(Tag.Role.LIST, null);
        var stack = new Stack.Builder();
        for (var stretch : river.stretches()) {
            var body = list.child(Tag.Role.ITEM, null).child(Tag.Role.ITEM_BODY, null);
            var texts = List.of(stretch.name(), stretch.length(), stretch.start());
            stack.add(0, Inline.of(setting, body, Tag.Role.SPAN, texts, TypeScale.NOTE, width));
        }
        stack.add(
                0,
                setting.text()
                        .lines(parent.child(Tag.Role.P, river.unit().language()), river.unit(), TypeScale.NOTE, width));
        return stack.build();
    }
}
