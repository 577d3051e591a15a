package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Measures.mm;

import java.awt.geom.Rectangle2D;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.typesetting.Sheet;

/** The margins of a book's page, and where its areas stand. */
record BookPage(double width, double height, Margins margins) {

    /** @param folio from the page's foot to the line that its number stands on */
    record Margins(double side, double top, double bottom, double folio) {

        /** 16 mm beside A5 lying; upright pages have a little more there, large ones more over and under, a square air all round. */
        static Margins of(double width, double height) {
            if (Math.abs(width - height) < 1) {
                return new Margins(width * 0.09, height * 0.07, height * 0.075, height * 0.05);
            }
            double side = width * (width > height ? 16 : 20) / 210;
            double scale = Math.max(1, height / mm(210));
            return new Margins(side, scale * mm(10), scale * mm(11.5), scale * mm(8));
        }
    }

    static BookPage of(Sheet sheet) {
        return new BookPage(sheet.width(), sheet.height(), Margins.of(sheet.width(), sheet.height()));
    }

    double side() {
        return margins.side();
    }

    double folioBaseline() {
        return height - margins.folio();
    }

    Rectangle2D live() {
        return new Rectangle2D.Double(
                side(), margins.top(), width - 2 * side(), height - margins.top() - margins.bottom());
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
