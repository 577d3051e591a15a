package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.storybook.Storybook.Spread;

/** One opening: where its picture stands, and its words, each language in the same place on every page. */
record SpreadLeaf(BookPictures pictures, List<Speaker> speakers, Columns columns) {

    /** 81 of 148 millimetres. */
    private static final double PICTURE_HEIGHT = 0.547;

    private static final double PICTURE_WIDTH = 0.44;

    /** A part of the page inside its margins; what reaches into the picture is cut off in laying out. */
    record Room(double x, double y, double width, double height) {}

    Leaf compose(Spread spread, int page) {
        var areas = new ArrayList<Area>();
        switch (spread.layout()) {
            case PICTURE_ABOVE -> {
                areas.add(picture(spread, 0, 0, 1, PICTURE_HEIGHT));
                areas.addAll(words(spread));
            }
            case PICTURE_BELOW -> {
                areas.addAll(words(spread));
                areas.add(picture(spread, 0, 1 - PICTURE_HEIGHT, 1, PICTURE_HEIGHT));
            }
            case PICTURE_LEFT -> {
                areas.add(picture(spread, 0, 0, PICTURE_WIDTH, 1));
                areas.addAll(words(spread));
            }
            case PICTURE_RIGHT -> {
                areas.addAll(words(spread));
                areas.add(picture(spread, 1 - PICTURE_WIDTH, 0, PICTURE_WIDTH, 1));
            }
            case WORDS_ONLY -> areas.addAll(words(spread));
        }
        return new Leaf(spread.id().value(), areas, StorybookComposer.folio(page, speakers));
    }

    private Area picture(Spread spread, double x, double y, double width, double height) {
        return new Area(x, y, width, height, true, pictures.image(spread.picture(), spread.focus()));
    }

    private List<Area> words(Spread spread) {
        boolean beside = columns.standOn(spread.layout(), speakers.size());
        var room = beside ? columnsRoom(spread.layout()) : room(spread.layout());
        var areas = new ArrayList<Area>();
        for (int i = 0; i < speakers.size(); i++) {
            var blocks =
                    speakers.get(i).prose(spread.words(), "spreads", spread.id().value(), "words");
            if (!blocks.isEmpty()) {
                var place = beside ? column(room, i, speakers.size()) : room;
                areas.add(new Area(
                        place.x(), place.y(), place.width(), place.height(), false, new Words(Role.TEXT, blocks)));
            }
        }
        return areas;
    }

    private static Room room(Layout layout) {
        return switch (layout) {
            case PICTURE_ABOVE -> new Room(0, 0.5, 1, 0.5);
            case PICTURE_BELOW -> new Room(0, 0, 1, 0.5);
            case PICTURE_LEFT -> new Room(0.4, 0.05, 0.6, 0.95);
            case PICTURE_RIGHT -> new Room(0, 0.05, 0.6, 0.95);
            case WORDS_ONLY -> new Room(0, 0.15, 1, 0.85);
        };
    }

    /** Clear of the picture by itself, so that all columns are equally wide. */
    static Room columnsRoom(Layout layout) {
        return switch (layout) {
            case PICTURE_LEFT -> new Room(0.48, 0.05, 0.52, 0.95);
            case PICTURE_RIGHT -> new Room(0, 0.05, 0.52, 0.95);
            case PICTURE_ABOVE, PICTURE_BELOW, WORDS_ONLY -> room(layout);
        };
    }

    private static Room column(Room room, int column, int columns) {
        return new Room(
                room.x() + Columns.left(column, columns) * room.width(),
                room.y(),
                Columns.width(columns) * room.width(),
                room.height());
    }
}
