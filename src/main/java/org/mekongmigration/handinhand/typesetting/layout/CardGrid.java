package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Measures.mm;

import java.awt.geom.Path2D;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * Where cards stand on a sheet, and where they are cut.
 *
 * @param left of the first card
 * @param top of the first card
 */
record CardGrid(int columns, int rows, double left, double top, double width, double height) {

    static CardGrid of(int perSheet, Sheet sheet) {
        // a card keeps its size on half of the paper
        int count = Math.clamp(isSmall(sheet) ? (perSheet + 1) / 2 : perSheet, 1, 64);
        boolean wide = sheet.width() > sheet.height();
        int few = (int) Math.floor(Math.sqrt(count));
        // the most even grid that has this many places: 8 is 2 x 4, 9 is 3 x 3, a prime gets a place more
        while (few > 1 && count % few != 0) {
            few--;
        }
        if (few == 1 && count > 3) {
            few = 2;
        }
        int many = (count + few - 1) / few;
        int columns = wide ? many : few;
        int rows = wide ? few : many;
        double width = (sheet.width() - 2 * Measures.CARD_GRID_SIDE) / columns;
        double height = (sheet.height() - Measures.CARD_GRID_TOP - Measures.CARD_GRID_BOTTOM) / rows;
        return new CardGrid(columns, rows, Measures.CARD_GRID_SIDE, Measures.CARD_GRID_TOP, width, height);
    }

    private static boolean isSmall(Sheet sheet) {
        return sheet.paper() == Paper.A5 || sheet.paper() == Paper.HALF_LETTER;
    }

    /** Along every line, the outermost too. */
    int cuts() {
        return columns + 1 + rows + 1;
    }

    int places() {
        return columns * rows;
    }

    double x(int place) {
        return left + place % columns * width;
    }

    double y(int place) {
        return top + place / columns * height;
    }

    /** Where the back of a card stands, so that it lies behind its front when the sheet is turned. */
    int behind(int place, boolean overTop) {
        int column = place % columns;
        int row = place / columns;
        return overTop ? (rows - 1 - row) * columns + column : row * columns + columns - 1 - column;
    }

    /** The grid as it lies on the back of the sheet. */
    CardGrid back(Sheet sheet, boolean overTop) {
        return new CardGrid(
                columns, rows, sheet.width() - right(), overTop ? sheet.height() - bottom() : top, width, height);
    }

    double right() {
        return left + columns * width;
    }

    double bottom() {
        return top + rows * height;
    }

    /** Dashed lines to cut along, marks outside them for a cutter, scissors. */
    void draw(Canvas canvas, Sheet sheet) {
        var cuts = new Path2D.Double();
        var marks = new Path2D.Double();
        for (int i = 0; i <= columns; i++) {
            double x = left + i * width;
            cuts.append(Shapes.line(x, top, x, bottom()), false);
            marks.append(Shapes.line(x, top - Measures.CARD_GRID_FAR, x, top - Measures.CARD_GRID_NEAR), false);
            marks.append(
                    Shapes.line(x, bottom() + Measures.CARD_GRID_NEAR, x, bottom() + Measures.CARD_GRID_FAR), false);
        }
        for (int i = 0; i <= rows; i++) {
            double y = top + i * height;
            cuts.append(Shapes.line(left, y, right(), y), false);
            marks.append(Shapes.line(Measures.CARD_GRID_EDGE, y, left - Measures.CARD_GRID_NEAR, y), false);
            marks.append(
                    Shapes.line(right() + Measures.CARD_GRID_NEAR, y, sheet.width() - Measures.CARD_GRID_EDGE, y),
                    false);
        }
        canvas.dashed(cuts, mm(Measures.CARD_GRID_CUT), Measures.CARD_GRID_DASH_ON, Measures.CARD_GRID_DASH_OFF);
        canvas.stroke(marks, mm(Measures.CARD_GRID_MARK), Ink.INK);
        double scissors = left + Math.max(1, columns / 2) * width + mm(3);
        canvas.stroke(Shapes.scissors(Math.min(scissors, right() - mm(8)), mm(9.2)), mm(0.48), Ink.INK);
    }
}
