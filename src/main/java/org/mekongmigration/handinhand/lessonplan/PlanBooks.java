package org.mekongmigration.handinhand.lessonplan;

import java.util.Optional;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Book;
import org.mekongmigration.handinhand.storybook.Storybook;

/** Finds the storybooks that are read in a plan. */
public final class PlanBooks {

    private PlanBooks() {}

    public static Optional<Storybook> find(Book book, Works works) {
        return works.find(reference(book)).map(Storybook.class::cast);
    }

    static Reference reference(Book book) {
        return new Reference(Kind.STORYBOOK, book.work(), book.version());
    }
}
