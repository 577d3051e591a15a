package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.edition.Edition.Arrangement;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.storybook.Storybook.Spread;

/** One opening: where its picture stands, and its words, each language in the same place on every page. */
record SpreadLeaf(BookPictures pictures, List<Speaker> speakers, Arrangement arrangement) {

    /** 81 of 148 millimetres. */
    private static final double PICTURE_HEIGHT = 0.547;

    private static final double PICTURE_WIDTH = 0.44;

    private static final double GUTTER = 0.05;

    /** A part of the page inside its margins. */
    private record Room(double x, double y, double width, double height) {}

    Leaf compose(Spread spread, int page) {
        var areas = new ArrayList<Area>();
        switch (spread.layout()) {
            case PICTURE_ABOVE -> areas.add(new Area(0, 0, 1, PICTURE_HEIGHT, true, pictures.image(spread.picture())));
            case PICTURE_LEFT -> areas.add(new Area(0, 0, PICTURE_WIDTH, 1, true, pictures.image(spread.picture())));
            case WORDS_ONLY -> {}
        }
        areas.addAll(words(spread));
        return new Leaf(spread.id().value(), areas, StorybookComposer.folio(page, speakers));
    }

    private List<Area> words(Spread spread) {
        var room = room(spread.layout());
        // beside a picture there is no room for columns
        boolean columns = arrangement == Arrangement.SIDE_BY_SIDE && spread.layout() != Layout.PICTURE_LEFT;
        var areas = new ArrayList<Area>();
        for (int i = 0; i < speakers.size(); i++) {
            var blocks =
                    speakers.get(i).prose(spread.words(), "spreads", spread.id().value(), "words");
            if (!blocks.isEmpty()) {
                var place = columns ? column(room, i, speakers.size()) : room;
                areas.add(new Area(
                        place.x(), place.y(), place.width(), place.height(), false, new Words(Role.TEXT, blocks)));
            }
        }
        return areas;
    }

    private static Room room(Layout layout) {
        return switch (layout) {
            case PICTURE_ABOVE -> new Room(0, 0.5, 1, 0.5);
            case PICTURE_LEFT -> new Room(0.4, 0.05, 0.6, 0.95);
            case WORDS_ONLY -> new Room(0, 0.15, 1, 0.85);
        };
    }

    static double columnWidth(int columns) {
        return (1 - GUTTER * (columns - 1)) / columns;
    }

    static double columnLeft(int column, int columns) {
        return column * (columnWidth(columns) + GUTTER);
    }

    private static Room column(Room room, int column, int columns) {
        return new Room(
                room.x() + columnLeft(column, columns) * room.width(),
                room.y(),
                columnWidth(columns) * room.width(),
                room.height());
    }
}
