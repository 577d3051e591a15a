package org.mekongmigration.handinhand.typesetting;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pages of a size of their own on the paper that is in the printer: as many below each other as have room, to be cut apart. */
public final class TrimmedSheets {

    /** Half of A4 is half a millimetre higher than A5. */
    private static final double TOLERANCE = Sheet.points(1);

    private final Sheet paper;
    private final int perSheet;
    private final Tag root = Tag.root();

    private TrimmedSheets(Sheet paper, int perSheet) {
        this.paper = paper;
        this.perSheet = perSheet;
    }

    /** @return of a book that has a page at least */
    public static Pages of(Pages pages, Sheet paper, int copies) {
        var first = pages.pages().getFirst();
        var lying = lying(first.width(), paper);
        var sheets = new TrimmedSheets(lying, perSheet(first.width(), first.height(), paper));
        var printed = new ArrayList<Page>();
        for (int copy = 0; copy < copies; copy++) {
            printed.addAll(sheets.copy(pages, copy > 0));
        }
        return new Pages(printed, sheets.root, pages.findings());
    }

    /** Pages of this size that have room on a sheet; one at least. */
    public static int perSheet(double width, double height, Sheet paper) {
        return Math.max(1, (int) ((lying(width, paper).height() + TOLERANCE) / height));
    }

    private static Sheet lying(double width, Sheet paper) {
        return width > paper.width() + TOLERANCE ? new Sheet(paper.paper(), !paper.landscape()) : paper;
    }

    private List<Page> copy(Pages pages, boolean again) {
        var tags = new IdentityHashMap<Tag, Tag>();
        pages.tags().children().forEach(child -> child.copyTo(root, tags, again));
        var sheets = new ArrayList<Page>();
        for (int from = 0; from < pages.pages().size(); from += perSheet) {
            var marks = new ArrayList<Mark>();
            int to = Math.min(from + perSheet, pages.pages().size());
            for (int i = from; i < to; i++) {
                add(marks, pages.pages().get(i), i - from, tags);
            }
            sheets.add(new Page("", paper.width(), paper.height(), marks));
        }
        return sheets;
    }

    private void add(List<Mark> marks, Page page, int place, Map<Tag, Tag> tags) {
        double right = (paper.width() - page.width()) / 2;
        double room = paper.height() / perSheet;
        double down = place * room + (room - page.height()) / 2;
        page.marks().forEach(mark -> marks.add(moved(mark, right, down, tags)));
        if (place > 0) {
            var cut = new Line2D.Double(0, place * room, paper.width(), place * room);
            marks.add(new Mark.Drawing(cut, 0.6, new double[] {6, 5}, Ink.INK, null));
        }
    }

    /** A mark at another place, of another copy. */
    static Mark moved(Mark mark, double right, double down, Map<Tag, Tag> tags) {
        return switch (mark) {
            case Mark.Words words ->
                new Mark.Words(
                        tag(words.tag(), tags), words.x() + right, words.baseline() + down, words.line(), words.ink());
            case Mark.Drawing drawing ->
                new Mark.Drawing(
                        AffineTransform.getTranslateInstance(right, down).createTransformedShape(drawing.shape()),
                        drawing.stroke(),
                        drawing.dash(),
                        drawing.line(),
                        drawing.fill(),
                        tag(drawing.tag(), tags));
            case Mark.Picture picture ->
                new Mark.Picture(
                        Objects.requireNonNull(tag(picture.tag(), tags)),
                        picture.source(),
                        picture.x() + right,
                        picture.y() + down,
                        picture.width(),
                        picture.height(),
                        picture.focus());
        };
    }

    private static @Nullable Tag tag(@Nullable Tag tag, Map<Tag, Tag> tags) {
        return tag == null ? null : tags.getOrDefault(tag, tag);
    }
}
