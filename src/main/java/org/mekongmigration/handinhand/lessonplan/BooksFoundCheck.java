package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** The storybooks that are read in the lesson are there. */
final class BooksFoundCheck implements ReferenceCheck<LessonPlan> {

    @Override
    public List<Finding> check(LessonPlan plan, Works others) {
        var findings = new ArrayList<Finding>();
        for (var stage : plan.stages()) {
            for (var placement : stage.placements()) {
                var book = placement.book();
                if (book != null && PlanBooks.find(book, others).isEmpty()) {
                    var place = List.of(
                            "stages",
                            stage.id().value(),
                            "placements",
                            placement.id().value(),
                            "book");
                    findings.add(Finding.warning("lessonplan.book-unknown", place, book.work()));
                }
            }
        }
        return findings;
    }
}
