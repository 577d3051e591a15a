package org.mekongmigration.handinhand.typesetting.layout;

import java.util.Optional;
import org.mekongmigration.handinhand.typesetting.Ink;

/** Lines to write on. */
record WritingLines(int count, double width) implements Box {

    @Override
    public double height() {
        return count * Measures.WRITING_LINE;
    }

    @Override
    public double baseline() {
        return 0;
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        for (int i = 1; i <= count; i++) {
            double line = y + i * Measures.WRITING_LINE;
            canvas.stroke(Shapes.line(x, line, x + width, line), Measures.LINE, Ink.INK);
        }
    }

    @Override
    public Optional<Split> split(double room) {
        int fitting = (int) ((room + 0.01) / Measures.WRITING_LINE);
        return fitting < Math.min(2, count)
                ? Optional.empty()
                : Optional.of(new Split(new WritingLines(fitting, width), new WritingLines(count - fitting, width)));
    }
}
