package org.mekongmigration.handinhand.typesetting.layout;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** The word to use in a heavy frame; a word to avoid in a dashed one, struck through. */
final class WordingSetter {

    private final Setting setting;
    private final @Nullable Steps wanted;

    WordingSetter(Setting setting) {
        this(setting, null);
    }

    /** @param wanted absent: the word to use as large as it fits on a page to read */
    WordingSetter(Setting setting, @Nullable Steps wanted) {
        this.setting = setting;
        this.wanted = wanted;
    }

    /** How large the words are. */
    record Steps(TypeStep label, TypeStep avoid, TypeStep use) {

        static Steps of(double share, double use) {
            return new Steps(
                    TypeScale.WORDING_LABEL.sized(share * TypeScale.WORDING_LABEL.size()),
                    TypeScale.AVOID.sized(share * TypeScale.AVOID.size()),
                    TypeScale.USE.sized(use));
        }
    }

    Box set(Block.Wording wording, Tag parent, double width) {
        var section = parent.child(Tag.Role.SECT, null);
        double outer = wording.avoid() ? width * Measures.WORDING_AVOID_WIDTH : width;
        double inner = outer - 2 * Measures.WORDING_PADDING;
        var steps = wanted == null ? steps(wording, inner) : wanted;
        var stack = new Stack.Builder();
        if (!wording.labels().isEmpty()) {
            stack.add(0, Inline.of(setting, section, Tag.Role.P, wording.labels(), steps.label(), inner));
        }
        for (var words : wording.words()) {
            var tag = section.child(Tag.Role.P, words.language());
            var step = wording.avoid() ? steps.avoid() : steps.use();
            stack.add(
                    Measures.mm(1),
                    wording.avoid()
                            ? new Struck(setting.text().lines(tag, words, step, inner), step.size())
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
    private Steps steps(Block.Wording wording, double inner) {
        boolean fits = wording.words().stream().allMatch(words -> setting.text().width(words, TypeScale.USE) <= inner);
        return new Steps(TypeScale.WORDING_LABEL, TypeScale.AVOID, fits ? TypeScale.USE : TypeScale.USE_LONG);
    }

    private static void dashed(Canvas canvas, double x, double y, double width, double height, boolean first) {
        canvas.dashed(
                Frames.speech(x, y, width, height, Measures.WORDING_RADIUS, 0.14, 0.1),
                Measures.AVOID_STROKE,
                Measures.WORDING_DASH_ON,
                Measures.WORDING_DASH_OFF);
    }

    private static void heavy(Canvas canvas, double x, double y, double width, double height, boolean first) {
        canvas.stroke(
                Frames.speech(x, y, width, height, Measures.WORDING_RADIUS, 0.64, 0.65), Measures.USE_STROKE, Ink.INK);
    }

    private record Struck(WordLines words, double size) implements Box {

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
                double middle = y + words.baseline() + i * words.leading() - UP * size;
                double right = x + words.lines().get(i).width() + Measures.WORDING_STRIKE_OVER;
                canvas.stroke(
                        Shapes.line(x - Measures.WORDING_STRIKE_OVER, middle, right, middle), Measures.STRIKE, Ink.INK);
            }
        }
    }
}
