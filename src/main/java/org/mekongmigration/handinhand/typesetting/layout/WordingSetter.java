package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** The word to use in a heavy frame; a word to avoid in a dashed one, struck through. */
final class WordingSetter {

    private static final double AVOID_WIDTH = 0.67;
    private static final double DASH_ON = Measures.mm(2.2);
    private static final double DASH_OFF = Measures.mm(1.8);
    private static final double STRIKE_OVER = Measures.mm(1);

    private final Setting setting;

    WordingSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(Block.Wording wording, Tag parent, double width) {
        var section = parent.child(Tag.Role.SECT, null);
        double outer = wording.avoid() ? width * AVOID_WIDTH : width;
        double inner = outer - 2 * Measures.WORDING_PADDING;
        var stack = new Stack.Builder();
        if (!wording.labels().isEmpty()) {
            stack.add(0, Inline.of(setting, section, Tag.Role.P, wording.labels(), TypeScale.WORDING_LABEL, inner));
        }
        for (var words : wording.words()) {
            var tag = section.child(Tag.Role.P, words.language());
            var step = step(wording, inner);
            stack.add(
                    Measures.mm(1),
                    wording.avoid()
                            ? new Struck(setting.text().lines(tag, words, step, inner))
                            : setting.text().set(tag, words, step, inner));
        }
        var padding = new Framed.Padding(Measures.WORDING_TOP, Measures.WORDING_PADDING, Measures.WORDING_TOP);
        Framed.Frame frame = wording.avoid() ? WordingSetter::dashed : WordingSetter::heavy;
        return new Stack.Builder()
                .heading(0, new Framed(stack.build(), outer, padding, frame, true))
                .add(0, new Ornament(Measures.TAIL_HEIGHT, (canvas, x, y) -> {}))
                .build();
    }

    /** All languages in the same step, so that none is smaller. */
    private TypeStep step(Block.Wording wording, double inner) {
        if (wording.avoid()) {
            return TypeScale.AVOID;
        }
        boolean fits = wording.words().stream().allMatch(words -> setting.text().width(words, TypeScale.USE) <= inner);
        return fits ? TypeScale.USE : TypeScale.USE_LONG;
    }

    private static void dashed(Canvas canvas, double x, double y, double width, double height, boolean first) {
        canvas.dashed(
                Frames.speech(x, y, width, height, Measures.WORDING_RADIUS, 0.14, 0.1),
                Measures.AVOID_STROKE,
                DASH_ON,
                DASH_OFF);
    }

    private static void heavy(Canvas canvas, double x, double y, double width, double height, boolean first) {
        canvas.stroke(
                Frames.speech(x, y, width, height, Measures.WORDING_RADIUS, 0.64, 0.65), Measures.USE_STROKE, Ink.INK);
    }

    private record Struck(WordLines words) implements Box {

        private static final double UP = 0.27;

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
            words.draw(canvas, x, y);
            for (int i = 0; i < words.lines().size(); i++) {
                double middle = y + words.baseline() + i * words.leading() - UP * TypeScale.AVOID.size();
                double right = x + words.lines().get(i).width() + STRIKE_OVER;
                canvas.stroke(Shapes.line(x - STRIKE_OVER, middle, right, middle), Measures.STRIKE, Ink.INK);
            }
        }
    }
}
