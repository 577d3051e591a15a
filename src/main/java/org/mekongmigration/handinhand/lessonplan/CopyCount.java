package org.mekongmigration.handinhand.lessonplan;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity.Copies;
import org.mekongmigration.handinhand.activity.Grouping;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.activity.Printable.DrawingSheet;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;

/** How many of a thing a class needs, and how many sheets of paper one copy of it takes. */
public final class CopyCount {

    private CopyCount() {}

    /** @param grouping how the pupils work in the activity; absent: as a whole class */
    public static int copies(@Nullable Copies rule, @Nullable Grouping grouping, int pupils) {
        return switch (rule) {
            case null -> 1;
            case ONE_PER_PUPIL -> pupils;
            case ONE_PER_PAIR -> parts(pupils, 2);
            case ONE_PER_GROUP -> groups(grouping, pupils);
            case ONE_PER_CLASS -> 1;
        };
    }

    /** Groups that a class makes; the last one may be smaller. */
    public static int groups(@Nullable Grouping grouping, int pupils) {
        var size = grouping == null ? null : grouping.size();
        return size == null ? 1 : parts(pupils, size);
    }

    /** Sheets of paper that one copy takes: cards as many as go on a sheet, and their backs on another; what pupils write on, one. */
    public static int sheets(Printable printable) {
        return switch (printable) {
            case CardSet cards ->
                (cards.hasBacks() ? 2 : 1) * parts(cards.cards().size(), Math.max(1, cards.perSheet()));
            case QuestionSheet sheet -> 1;
            case DrawingSheet sheet -> 1;
            case TableSheet sheet -> 1;
            case MatchingSheet sheet -> 1;
            case SortingSheet sheet -> 1;
        };
    }

    private static int parts(int whole, int size) {
        return (whole + size - 1) / size;
    }
}
