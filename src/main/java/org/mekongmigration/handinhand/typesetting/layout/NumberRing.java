package org.mekongmigration.handinhand.typesetting.layout;

import java.util.function.IntPredicate;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Tag;

/**
 * A number in a ring, level with the first line of the words beside it.
 *
 * @param down of its baseline from the middle of the ring
 * @param leading of the words beside it
 * @param wordsBaseline of the first of them
 */
record NumberRing(Tag tag, Line number, double size, double down, double leading, double wordsBaseline) implements Box {

    /** Figures of Latin stand as high as its capitals. Those of other scripts reach up and down, each as far as it likes. */
    private static final double LATIN_FIGURES = 0.714;

    private static final double PADDING = Measures.mm(1.2);
    private static final IntPredicate LATIN_FIGURE = c -> c >= '0' && c <= '9';

    static NumberRing of(
            TextSetter text, Tag tag, Text number, TypeStep step, double size, Text beside, TypeStep words) {
        text.note(number);
        var heights = text.heights(beside.language(), words);
        var line = text.line(number, step);
        double down = number.words().chars().anyMatch(LATIN_FIGURE)
                ? LATIN_FIGURES * step.size() / 2
                : -LineInk.bounds(line, 0, 0).getCenterY();
        return new NumberRing(tag, line, size, down, words.leading(heights), words.baseline(heights));
    }

    /** More than the size where the number is long. */
    double width() {
        return Math.max(size, number.width() + 2 * PADDING);
    }

    private double middle() {
        return height() / 2;
    }

    @Override
    public double height() {
        return Math.max(size, leading);
    }

    @Override
    public double baseline() {
        return wordsBaseline + Math.max(0, (size - leading) / 2);
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        double top = y + middle() - size / 2;
        canvas.stroke(Shapes.rounded(x, top, width(), size, size / 2), Measures.LINE, Ink.INK);
        canvas.words(tag, x + (width() - number.width()) / 2, y + middle() + down, number, Ink.INK);
    }
}
