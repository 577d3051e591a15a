package org.mekongmigration.handinhand.storybook;

import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Sheet;

/**
 * Where words stand below the room of their page, so that they can be shown there, whole.
 *
 * @param whole the page, made longer where its words go on below the paper's edge
 * @param from where the room ends, as a share of the whole page's height
 * @param to where the words end
 */
public record Overhang(Page whole, double from, double to) {

    /** The margin at a book's foot: words below it are those that are too many. */
    private static final double FOOT = Sheet.points(14);

    /** As deep as the marks below a line of the largest words of a book. */
    private static final double BELOW = 16;

    public static Overhang of(Page page) {
        double room = page.height() - FOOT;
        double lowest = page.marks().stream()
                .filter(mark -> mark instanceof Mark.Words words && words.tag() != null)
                .mapToDouble(mark -> ((Mark.Words) mark).baseline())
                .max()
                .orElse(0);
        if (lowest <= room) {
            return new Overhang(page, 1, 1);
        }
        double end = lowest + BELOW;
        double height = Math.max(page.height(), end);
        var whole = new Page(page.name(), page.width(), height, page.marks());
        return new Overhang(whole, room / height, end / height);
    }

    public boolean isThere() {
        return to > from;
    }
}
