package org.mekongmigration.handinhand.lessonplan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.Language;

/** How many pages each printable takes as it is laid out. */
record SheetPages(Map<Origin, Integer> pages) {

    /** Nothing is laid out yet: cards are counted, and a sheet is one. */
    static final SheetPages GUESSED = new SheetPages(Map.of());

    SheetPages {
        pages = Map.copyOf(pages);
    }

    static SheetPages of(Collection<Lesson> lessons, PrintOrder<?> order, Speaker speaker, List<Language> pupils) {
        var counted = new HashMap<Origin, Integer>();
        for (var part : LessonSheets.forPupils(lessons, order, speaker, pupils)) {
            add(counted, part, order.counting());
        }
        return new SheetPages(counted);
    }

    private static void add(Map<Origin, Integer> counted, Part part, PrintOrder.Counting counting) {
        var origin = part.origin();
        if (origin != null) {
            counted.merge(origin, counting.pages(part), Math::max);
        }
    }

    int of(Activity activity, Printable printable) {
        var counted = pages.get(new Origin(activity.id(), printable.id()));
        return counted == null ? CopyCount.sheets(printable) : counted;
    }
}
