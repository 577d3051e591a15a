package org.mekongmigration.handinhand.typesetting.layout;

import java.util.List;
import org.mekongmigration.handinhand.document.Exercise.Matching;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** What is to be matched: framed words at the left and at the right, and dots to draw lines between. */
final class MatchingSetter {

    private final Setting setting;

    MatchingSetter(Setting setting) {
        this.setting = setting;
    }

    /** The left sides are one list and the right sides another, unless the lines are drawn: then what belongs together is read together. */
    Box set(Matching matching, Tag parent, double width) {
        double wide = width * Measures.MATCHING_SHARE;
        var left = parent.child(Tag.Role.LIST, null);
        var right = matching.joined() ? left : parent.child(Tag.Role.LIST, null);
        var stack = new Stack.Builder();
        int rows = Math.max(matching.left().size(), matching.right().size());
        for (int i = 0; i < rows; i++) {
            var from = i < matching.left().size() ? words(matching.left().get(i), left, wide) : Box.EMPTY;
            var to = i < matching.right().size() ? words(matching.right().get(i), right, wide) : Box.EMPTY;
            stack.add(Measures.MATCHING_GAP, row(from, to, width, matching.joined()));
        }
        return stack.build();
    }

    private Box words(List<Text> texts, Tag list, double wide) {
        var body = list.child(Tag.Role.ITEM, null).child(Tag.Role.ITEM_BODY, null);
        return Cells.words(setting, texts, body, TypeScale.CELL, wide - 2 * Measures.MATCHING_SIDE);
    }

    private static Box row(Box from, Box to, double width, boolean joined) {
        double wide = width * Measures.MATCHING_SHARE;
        double high = Math.max(from.height(), to.height()) + 2 * Measures.MATCHING_AIR;
        return new Ornament(high, (canvas, x, y) -> {
            double middle = y + high / 2;
            double start = x + wide + Measures.MATCHING_DOT_OUT;
            double end = x + width - wide - Measures.MATCHING_DOT_OUT;
            if (from.height() > 0) {
                frame(canvas, from, x, y, wide, high);
                canvas.fill(Shapes.ring(start, middle, Measures.MATCHING_DOT), Ink.INK);
            }
            if (to.height() > 0) {
                frame(canvas, to, x + width - wide, y, wide, high);
                canvas.fill(Shapes.ring(end, middle, Measures.MATCHING_DOT), Ink.INK);
            }
            if (joined) {
                canvas.stroke(Shapes.line(start, middle, end, middle), Measures.RING, Ink.RIVER);
            }
        });
    }

    private static void frame(Canvas canvas, Box words, double x, double y, double wide, double high) {
        canvas.stroke(Shapes.rounded(x, y, wide, high, Measures.FRAME_RADIUS), Measures.LINE, Ink.INK);
        words.draw(canvas, x + Measures.MATCHING_SIDE, y + (high - words.height()) / 2);
    }
}
