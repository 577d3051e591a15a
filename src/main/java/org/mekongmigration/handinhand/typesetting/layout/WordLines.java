package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Tag;

/**
 * Lines of one text.
 *
 * @param tag absent for ornaments
 * @param baseline of the first line, from the top
 * @param halo width of the white round the letters, 0 for none
 */
record WordLines(
        @Nullable Tag tag,
        List<Line> lines,
        double leading,
        double baseline,
        double width,
        Side side,
        Ink ink,
        double halo)
        implements Box {

    private static final int LEAST_LINES = 2;

    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    WordLines to(Side other) {
        return new WordLines(tag, lines, leading, baseline, width, other, ink, halo);
    }

    WordLines with(List<Line> other) {
        return new WordLines(tag, other, leading, baseline, width, side, ink, halo);
    }

    WordLines first(int most) {
        return lines.size() <= most ? this : with(lines.subList(0, most));
    }

    WordLines tagged(@Nullable Tag other) {
        return new WordLines(other, lines, leading, baseline, width, side, ink, halo);
    }

    /** Width of the longest line. */
    double longest() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    @Override
    public double height() {
        return lines.size() * leading;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        if (halo > 0) {
            var letters = new Path2D.Double();
            for (int i = 0; i < lines.size(); i++) {
                letters.append(LineInk.of(lines.get(i), x + shift(i), baseline(y, i)), false);
            }
            canvas.filledOutline(letters, halo, Ink.WHITE, Ink.WHITE);
        }
        for (int i = 0; i < lines.size(); i++) {
            canvas.words(tag, x + shift(i), baseline(y, i), lines.get(i), ink);
        }
    }

    private double shift(int index) {
        double free = width - lines.get(index).width();
        return switch (side) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }

    private double baseline(double top, int index) {
        return top + index * leading + baseline;
    }

    @Override
    public Optional<Split> split(double room) {
        int fitting = Math.min((int) ((room + 0.01) / leading), lines.size() - LEAST_LINES);
        if (fitting < LEAST_LINES) {
            return Optional.empty();
        }
        return Optional.of(new Split(part(0, fitting), part(fitting, lines.size())));
    }

    private WordLines part(int from, int to) {
        return new WordLines(tag, lines.subList(from, to), leading, baseline, width, side, ink, halo);
    }
}
