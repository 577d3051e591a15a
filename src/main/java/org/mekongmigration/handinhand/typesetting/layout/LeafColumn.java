package org.mekongmigration.handinhand.typesetting.layout;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;

/** Words of one or several languages below each other on a page of a book; they share their room. */
record LeafColumn(Rectangle2D place, List<Words> words) {

    private static final double NEAR = 3;

    /** Areas of the same measure that follow each other are one column. */
    boolean goesOnIn(Rectangle2D next, Words nextWords) {
        return Math.abs(next.getX() - place.getX()) < NEAR
                && Math.abs(next.getWidth() - place.getWidth()) < NEAR
                && next.getMinY() > place.getMinY() - NEAR
                && next.getMinY() < place.getMaxY() + 10 * NEAR
                && words.getLast().role() == nextWords.role();
    }

    boolean holds(Words some) {
        return words.stream().anyMatch(each -> each == some);
    }

    boolean beginsBeside(LeafColumn other) {
        return Math.abs(other.place.getY() - place.getY()) < NEAR;
    }

    boolean isTitle() {
        return words.getFirst().role() == Role.TITLE;
    }

    LeafColumn with(Rectangle2D next, Words nextWords) {
        var all = new ArrayList<>(words);
        all.add(nextWords);
        return new LeafColumn(place.createUnion(next), List.copyOf(all));
    }
}
