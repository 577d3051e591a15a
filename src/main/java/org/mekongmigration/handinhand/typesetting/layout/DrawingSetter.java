package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import org.mekongmigration.handinhand.document.Exercise.DrawingBox;
import org.mekongmigration.handinhand.document.Exercise.DrawingRow;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Frames to draw in, beside each other: their captions above, level at the foot; lines to write on below. */
final class DrawingSetter {

    private final Setting setting;

    DrawingSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(DrawingRow row, Tag parent, double width) {
        int columns = Math.max(1, row.columns());
        double wide = (width - (columns - 1) * Measures.DRAWING_GAP) / columns;
        var list = parent.child(Tag.Role.LIST, null);
        var captions = new ArrayList<Box>();
        for (var box : row.boxes()) {
            captions.add(captions(box, list, wide, columns == 1));
        }
        double above = captions.stream().mapToDouble(Box::height).max().orElse(0);
        double down = above > 0 ? above + Measures.DRAWING_UNDER_CAPTION : 0;
        var placed = new ArrayList<Beside.Column>();
        for (int i = 0; i < row.boxes().size(); i++) {
            double x = i * (wide + Measures.DRAWING_GAP);
            double lower = above - captions.get(i).height();
            placed.add(new Beside.Column(x, lower, captions.get(i), false));
            placed.add(new Beside.Column(x, down, frame(row.boxes().get(i), wide, down), false));
        }
        return new Whole(new Beside(placed));
    }

    private Box captions(DrawingBox box, Tag list, double width, boolean mayFace) {
        var stack = new Stack.Builder();
        var columns = new ArrayList<Beside.Column>();
        boolean facing = mayFace && box.captions().size() == 2;
        double each = facing ? width / 2 : width;
        for (var caption : box.captions()) {
            double measure = facing ? each - Measures.PARAGRAPH : each;
            var words = caption.number().words().isEmpty()
                    ? plain(caption.text(), list, measure)
                    : new ListSetter(setting)
                            .ringed(
                                    caption,
                                    list,
                                    TypeScale.QUESTION,
                                    Measures.QUESTION_RING,
                                    Measures.QUESTION_INDENT,
                                    measure);
            columns.add(Beside.Column.at(columns.size() * each, words));
            stack.add(Measures.LANGUAGE_UNDER, words);
        }
        return facing ? Beside.level(columns) : stack.build();
    }

    private Box plain(Text text, Tag list, double width) {
        var body = list.child(Tag.Role.ITEM, null).child(Tag.Role.ITEM_BODY, text.language());
        return setting.text().set(body, text, TypeScale.QUESTION, width);
    }

    /** As high as it is meant to be, unless its captions and lines leave less of a page. */
    private Box frame(DrawingBox box, double width, double above) {
        double pitch = setting.manner().writingLine();
        double lines = box.lines() * pitch;
        double most = setting.room() - above - lines - Measures.FIRST_GAP;
        double high = Math.min(setting.room() * box.height(), most);
        var frame = new Ornament(
                high,
                (canvas, x, y) ->
                        canvas.stroke(Shapes.rounded(x, y, width, high, Measures.FRAME_RADIUS), Measures.BOX, Ink.INK));
        return new Stack.Builder()
                .add(0, frame)
                .add(0, new WritingLines(box.lines(), width, pitch))
                .build();
    }

    /** A frame is not parted, however long its lines. */
    private record Whole(Box inner) implements Box {

        @Override
        public double height() {
            return inner.height();
        }

        @Override
        public double baseline() {
            return inner.baseline();
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            inner.draw(canvas, x, y);
        }
    }
}
