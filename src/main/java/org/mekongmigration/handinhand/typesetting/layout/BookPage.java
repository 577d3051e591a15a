package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Measures.mm;

import java.awt.geom.Rectangle2D;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.typesetting.Sheet;

/** The margins of a book's page, and where its areas stand. */
record BookPage(double width, double height) {

    /** 16 mm on A5 landscape; upright pages have a little more beside them. */
    private static final double SIDE_WIDE = 16 / 210.0;

    private static final double SIDE_UPRIGHT = 20 / 210.0;
    private static final double TOP = mm(10);
    private static final double BOTTOM = mm(11.5);
    private static final double FOLIO_UP = mm(8);

    static BookPage of(Sheet sheet) {
        return new BookPage(sheet.width(), sheet.height());
    }

    double side() {
        return width * (width > height ? SIDE_WIDE : SIDE_UPRIGHT);
    }

    double folioBaseline() {
        return height - FOLIO_UP;
    }

    Rectangle2D live() {
        return new Rectangle2D.Double(side(), TOP, width - 2 * side(), height - TOP - BOTTOM);
    }

    Rectangle2D place(Area area) {
        var of = area.bleeds() ? new Rectangle2D.Double(0, 0, width, height) : live();
        return new Rectangle2D.Double(
                of.getX() + area.x() * of.getWidth(),
                of.getY() + area.y() * of.getHeight(),
                area.width() * of.getWidth(),
                area.height() * of.getHeight());
    }

    boolean touchesTop(Rectangle2D area) {
        return area.getMinY() < 1;
    }

    boolean touchesBottom(Rectangle2D area) {
        return area.getMaxY() > height - 1;
    }

    boolean touchesLeft(Rectangle2D area) {
        return area.getMinX() < 1;
    }

    boolean touchesRight(Rectangle2D area) {
        return area.getMaxX() > width - 1;
    }

    /** What a picture leaves of an area: words keep clear of pictures that do not cover the whole page. */
    Rectangle2D clearOf(Rectangle2D picture, Rectangle2D area) {
        double air = mm(6);
        var kept = new Rectangle2D.Double(
                picture.getX() - air,
                picture.getY() - air,
                picture.getWidth() + 2 * air,
                picture.getHeight() + 2 * air);
        if (!kept.intersects(area)) {
            return area;
        }
        boolean across = touchesLeft(picture) && touchesRight(picture);
        boolean upright = touchesTop(picture) && touchesBottom(picture);
        if (across == upright) {
            return area;
        }
        double left = area.getMinX();
        double top = area.getMinY();
        double right = area.getMaxX();
        double bottom = area.getMaxY();
        if (across && touchesTop(picture)) {
            top = Math.max(top, picture.getMaxY() + air);
        } else if (across) {
            bottom = Math.min(bottom, picture.getMinY() - air);
        } else if (touchesLeft(picture)) {
            left = Math.max(left, picture.getMaxX() + air);
        } else {
            right = Math.min(right, picture.getMinX() - air);
        }
        return right - left < mm(20) || bottom <= top
                ? area
                : new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
