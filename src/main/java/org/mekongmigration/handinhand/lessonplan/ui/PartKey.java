package org.mekongmigration.handinhand.lessonplan.ui;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.edition.PackPart;

/**
 * What can be printed or left out by itself: the guide, the answers, each set of cards, each sheet, each book, each key word for the wall.
 *
 * @param origin absent for the guide and the answers; of a book or a key word the work alone counts
 */
record PartKey(PackPart part, @Nullable Origin origin) {

    static final PartKey GUIDE = new PartKey(PackPart.GUIDE, null);

    static final PartKey ANSWERS = new PartKey(PackPart.ANSWERS, null);

    private static final BlockId WHOLE = new BlockId("whole");

    static PartKey of(Part part) {
        return switch (part.kind()) {
            case GUIDE, TERM -> GUIDE;
            case CARDS -> new PartKey(PackPart.CARDS, part.origin());
            case HANDOUT -> new PartKey(PackPart.HANDOUTS, part.origin());
            case ANSWERS -> ANSWERS;
        };
    }

    static PartKey book(WorkId book) {
        return new PartKey(PackPart.BOOKS, new Origin(book, WHOLE));
    }

    static PartKey poster(WorkId term) {
        return new PartKey(PackPart.POSTERS, new Origin(term, WHOLE));
    }

    boolean isForTeacher() {
        return part == PackPart.GUIDE || part == PackPart.ANSWERS;
    }
}
