package org.mekongmigration.handinhand.typesetting.layout;

import java.util.Optional;
import org.mekongmigration.handinhand.typesetting.Ink;

/**
 * Lines to write on.
 *
 * @param pitch from line to line
 */
record WritingLines(int count, double width, double pitch) implements Box {

    @Override
    public double height() {
        return count * pitch;
    }

    @Override
    public double baseline() {
        return 0;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        for (int i = 1; i <= count; i++) {
            double line = y + i * pitch;
            canvas.stroke(Shapes.line(x, line, x + width, line), Measures.LINE, Ink.INK);
        }
    }

    @Override
    public Optional<Split> split(double room) {
        int fitting = (int) ((room + 0.01) / pitch);
        return fitting < Math.min(2, count)
                ? Optional.empty()
                : Optional.of(new Split(with(fitting), with(count - fitting)));
    }

    private WritingLines with(int other) {
        return new WritingLines(other, width, pitch);
    }
}
