package org.mekongmigration.handinhand.storybook;

import org.mekongmigration.handinhand.edition.Edition.Arrangement;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * Whether the languages of an opening stand beside each other: where somebody chose it, and where a column is wide enough for
 * words.
 *
 * @param textSize nominal, in points
 */
record Columns(Arrangement arrangement, Sheet sheet, double textSize) {

    private static final double GUTTER = 0.05;

    /** What the margins leave of a page's width. */
    private static final double LIVE = 0.82;

    /** Times the size of the text. In a narrower column most words of Thai, Khmer or Burmese would be broken. */
    private static final double LEAST = 5;

    boolean standOn(Layout layout, int languages) {
        double live = sheet.width() * LIVE * SpreadLeaf.columnsRoom(layout).width();
        return arrangement == Arrangement.SIDE_BY_SIDE && languages > 1 && live * width(languages) >= LEAST * textSize;
    }

    /** As a share of their room. */
    static double width(int columns) {
        return (1 - GUTTER * (columns - 1)) / columns;
    }

    static double left(int column, int columns) {
        return column * (width(columns) + GUTTER);
    }
}
