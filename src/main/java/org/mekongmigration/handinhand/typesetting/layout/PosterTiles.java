package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Measures.mm;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Poster.Edges;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;

/**
 * A large page cut into sheets that are glued together. Neighbours share a strip; each word belongs to one sheet, and where a piece of it is
 * seen on another one, that is drawn there, not written: whoever reads aloud or copies meets it once.
 */
final class PosterTiles {

    private static final double[] WHOLE = {};

    /** A viewer that rounds to whole pixels shows a little more than the page. */
    private static final double BEYOND = 10;

    private final TextSetter text;
    private final Page page;
    private final Edges edges;
    private final int across;
    private final int down;
    private final double width;
    private final double height;

    /** @param page as large as these sheets of paper without their margins and what they share */
    PosterTiles(TextSetter text, Page page, int sheets, Edges edges) {
        this.text = text;
        this.page = page;
        this.edges = edges;
        boolean upright = page.height() >= page.width();
        across = sheets == 4 || !upright ? 2 : 1;
        down = sheets / across;
        // two sheets lie across the large page, four stand as it does
        double longer = Math.max(page.width(), page.height()) / Math.sqrt(sheets);
        double shorter = Math.min(page.width(), page.height()) / Math.sqrt(sheets);
        boolean lying = sheets == 2 == upright;
        width = lying ? longer : shorter;
        height = lying ? shorter : longer;
    }

    List<Page> tiles() {
        var tiles = new ArrayList<Page>();
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                tiles.add(tile(column, row));
            }
        }
        return tiles;
    }

    private double liveWidth() {
        return width - 2 * Measures.TILE_MARGIN;
    }

    private double liveHeight() {
        return height - 2 * Measures.TILE_MARGIN;
    }

    /** What is seen of the page on a sheet: together they show its middle, and leave some of its white margins away. */
    private Rectangle2D seen(int column, int row) {
        double wide = across * liveWidth() - (across - 1) * Measures.TILE_OVERLAP;
        double high = down * liveHeight() - (down - 1) * Measures.TILE_OVERLAP;
        return new Rectangle2D.Double(
                (page.width() - wide) / 2 + column * (liveWidth() - Measures.TILE_OVERLAP),
                (page.height() - high) / 2 + row * (liveHeight() - Measures.TILE_OVERLAP),
                liveWidth(),
                liveHeight());
    }

    private Page tile(int column, int row) {
        var seen = seen(column, row);
        var move = new Smaller(1, Measures.TILE_MARGIN - seen.getX(), Measures.TILE_MARGIN - seen.getY());
        var marks = new ArrayList<Mark>();
        int sheet = row * across + column;
        for (var mark : page.marks()) {
            if (bounds(mark).intersects(seen)) {
                seen(mark, sheet).forEach(each -> marks.add(move.of(each)));
            }
        }
        marks.add(margins());
        var canvas = new Canvas();
        new TileEdges(
                        text,
                        edges,
                        canvas,
                        new Rectangle2D.Double(Measures.TILE_MARGIN, Measures.TILE_MARGIN, liveWidth(), liveHeight()))
                .draw(column, row, across, down);
        marks.addAll(canvas.page("", width, height).marks());
        return new Page("", width, height, marks);
    }

    /** What a sheet shows of a mark: as it is what belongs to the sheet, only drawn what belongs to another one. */
    private List<Mark> seen(Mark mark, int sheet) {
        if (mark instanceof Mark.Words words) {
            double middle = bounds(mark).getCenterY();
            return PartedLine.of(words, x -> sheetOf(x, middle)).stream()
                    .map(piece -> piece.sheet() == sheet ? piece.words() : seenOnly(piece.words()))
                    .toList();
        }
        var bounds = bounds(mark);
        return List.of(sheetOf(bounds.getCenterX(), bounds.getCenterY()) == sheet ? mark : seenOnly(mark));
    }

    /** To which a place of the page belongs: of those that show it the one that is glued on top. */
    private int sheetOf(double x, double y) {
        for (int sheet = across * down - 1; sheet > 0; sheet--) {
            if (seen(sheet % across, sheet / across).contains(x, y)) {
                return sheet;
            }
        }
        return 0;
    }

    private static Rectangle2D bounds(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> LineInk.bounds(words.line(), words.x(), words.baseline());
            case Mark.Drawing drawing -> {
                var shape = drawing.shape().getBounds2D();
                double half = drawing.stroke() / 2;
                yield new Rectangle2D.Double(
                        shape.getX() - half,
                        shape.getY() - half,
                        shape.getWidth() + 2 * half,
                        shape.getHeight() + 2 * half);
            }
            case Mark.Picture picture ->
                new Rectangle2D.Double(picture.x(), picture.y(), picture.width(), picture.height());
        };
    }

    private static Mark seenOnly(Mark mark) {
        return switch (mark) {
            case Mark.Words words ->
                new Mark.Drawing(LineInk.of(words.line(), words.x(), words.baseline()), 0, WHOLE, null, words.ink());
            case Mark.Drawing drawing ->
                new Mark.Drawing(drawing.shape(), drawing.stroke(), drawing.dash(), drawing.line(), drawing.fill());
            case Mark.Picture picture -> picture; // a picture is a figure wherever it is seen
        };
    }

    /** White paper over what stands beyond the seen. */
    private Mark margins() {
        var white = new Area(new Rectangle2D.Double(-BEYOND, -BEYOND, width + 2 * BEYOND, height + 2 * BEYOND));
        white.subtract(new Area(
                new Rectangle2D.Double(Measures.TILE_MARGIN, Measures.TILE_MARGIN, liveWidth(), liveHeight())));
        return new Mark.Drawing(new Path2D.Double(white), 0, WHOLE, null, Ink.WHITE);
    }

    /** What stands in the margins of a sheet: where it is cut, where it is glued, which one it is. */
    private record TileEdges(TextSetter text, Edges edges, Canvas canvas, Rectangle2D live) {

        void draw(int column, int row, int across, int down) {
            corners(column, row, across, down);
            if (row > 0) {
                cutTop();
            }
            if (column > 0) {
                cutLeft(row == 0);
            }
            if (row < down - 1) {
                double y = live.getMaxY() - Measures.TILE_OVERLAP;
                tick(live.getMinX() - mm(5), y, live.getMinX() - mm(1), y);
                tick(live.getMaxX() + mm(1), y, live.getMaxX() + mm(5), y);
                label(edges.glue(), live.getCenterX(), live.getMaxY() + mm(1), WordLines.Side.LEFT);
            }
            if (column < across - 1) {
                double x = live.getMaxX() - Measures.TILE_OVERLAP;
                tick(x, live.getMinY() - mm(5), x, live.getMinY() - mm(1));
                tick(x, live.getMaxY() + mm(1), x, live.getMaxY() + mm(5));
                label(edges.glue(), x - mm(2), live.getMinY() - mm(5.5), WordLines.Side.RIGHT);
            }
            var language = edges.sheet().language();
            var sheet = edges.sheet()
                    .words()
                    .replace("{0}", Digits.of(language, row * across + column + 1))
                    .replace("{1}", Digits.of(language, across * down));
            label(Text.plain(language, sheet), live.getMinX(), live.getMaxY() + mm(1), WordLines.Side.LEFT);
        }

        private void cutTop() {
            double y = live.getMinY();
            canvas.dashed(Shapes.line(0, y, live.getMaxX() + Measures.TILE_MARGIN, y), mm(0.22), mm(2), mm(1.6));
            canvas.stroke(Shapes.scissors(live.getMinX() + mm(4), y), mm(0.4), Ink.INK);
            label(edges.cut(), live.getMinX() + mm(12), y - mm(5.5), WordLines.Side.LEFT);
        }

        private void cutLeft(boolean named) {
            double x = live.getMinX();
            canvas.dashed(Shapes.line(x, 0, x, live.getMaxY() + Measures.TILE_MARGIN), mm(0.22), mm(2), mm(1.6));
            if (named) {
                label(edges.cut(), live.getMinX(), live.getMinY() - mm(5.5), WordLines.Side.LEFT);
            }
        }

        /** At the corners of the whole, where its margins are trimmed. */
        private void corners(int column, int row, int across, int down) {
            double left = live.getMinX();
            double right = live.getMaxX();
            double top = live.getMinY();
            double bottom = live.getMaxY();
            for (double x : new double[] {column == 0 ? left : Double.NaN, column == across - 1 ? right : Double.NaN}) {
                for (double y : new double[] {row == 0 ? top : Double.NaN, row == down - 1 ? bottom : Double.NaN}) {
                    if (!Double.isNaN(x) && !Double.isNaN(y)) {
                        double outX = x == left ? -1 : 1;
                        double outY = y == top ? -1 : 1;
                        tick(x + outX * mm(1), y, x + outX * mm(5), y);
                        tick(x, y + outY * mm(1), x, y + outY * mm(5));
                    }
                }
            }
        }

        private void tick(double x1, double y1, double x2, double y2) {
            canvas.stroke(Shapes.line(x1, y1, x2, y2), mm(0.3), Ink.INK);
        }

        private void label(Text words, double x, double top, WordLines.Side side) {
            var lines = text.ornament(words, TypeScale.STAND_IN, live.getWidth() / 3)
                    .first(1);
            lines.draw(canvas, side == WordLines.Side.RIGHT ? x - lines.longest() : x + mm(2), top);
        }
    }
}
