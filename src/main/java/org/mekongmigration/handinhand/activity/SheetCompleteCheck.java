package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** A question sheet has questions; each is written, and answered in the teacher's copy. */
final class SheetCompleteCheck implements Check<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.printables(QuestionSheet.class)
                .flatMap(SheetCompleteCheck::check)
                .toList();
    }

    private static Stream<Finding> check(QuestionSheet sheet) {
        var findings = new ArrayList<Finding>();
        var path = List.of("printables", sheet.id().value());
        if (sheet.questions().isEmpty()) {
            findings.add(Finding.error("activity.questions-missing", path, sheet.id()));
        }
        for (var question : sheet.questions()) {
            var place = List.of(
                    "printables", sheet.id().value(), "questions", question.id().value());
            if (question.text().isEmpty()) {
                findings.add(Finding.error("activity.question-empty", place, question.id()));
            }
            if (question.answer().isEmpty()) {
                findings.add(Finding.warning("activity.answer-missing", place, question.id()));
            }
        }
        return findings.stream();
    }
}
