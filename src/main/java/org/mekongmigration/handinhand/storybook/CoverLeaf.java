package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.edition.Speaker;

/** The cover: a picture to all edges, and the title in each language, none larger than another. */
record CoverLeaf(BookPictures pictures, List<Speaker> speakers) {

    private static final double TITLE_WIDTH = 0.68;
    private static final double TITLE_HEIGHT = 0.6;

    Leaf compose(Storybook book) {
        var areas = new ArrayList<Area>();
        var cover = book.cover();
        var picture = cover == null ? null : cover.picture();
        if (cover != null && picture != null) {
            areas.add(new Area(0, 0, 1, 1, true, pictures.image(picture, cover.focus())));
        }
        for (var speaker : speakers) {
            var title = new Block.Heading(1, speaker.sayOr("untitled", book.title(), "title"));
            var top = picture == null ? 0.25 : 0.02;
            areas.add(new Area(0, top, TITLE_WIDTH, TITLE_HEIGHT, false, new Words(Role.TITLE, List.<Block>of(title))));
        }
        return new Leaf("cover", areas, List.of());
    }
}
