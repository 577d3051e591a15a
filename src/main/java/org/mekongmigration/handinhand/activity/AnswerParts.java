package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.edition.PartFrame;
import org.mekongmigration.handinhand.edition.Speaker;

/**
 * The answers to the sheets of an activity: for the teacher, in her language, by themselves.
 *
 * @param speaker of the activity, in the language of the guide
 */
public record AnswerParts(Activity activity, Speaker speaker, PartFrame frame) {

    /** One for each sheet that has answers. */
    public List<Part> answers() {
        return activity.printables().stream()
                .filter(QuestionSheet.class::isInstance)
                .map(QuestionSheet.class::cast)
                .filter(sheet -> sheet.questions().stream()
                        .anyMatch(question -> !question.answer().isEmpty()))
                .map(this::answers)
                .toList();
    }

    private Part answers(QuestionSheet sheet) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, speaker.sayOr("handout", sheet.title(), PupilsParts.place(sheet, "title"))));
        for (int i = 0; i < sheet.questions().size(); i++) {
            var question = sheet.questions().get(i);
            int number = i + 1;
            var place = new String[] {
                "printables", sheet.id().value(), "questions", question.id().value(), "answer"
            };
            var words = speaker.say(question.text(), place[0], place[1], place[2], place[3])
                    .map(text -> List.of(new Aim(Speaker.number(number, text), text)))
                    .orElse(List.of());
            blocks.add(new Block.Question(words, 0, speaker.prose(question.answer(), place)));
        }
        return frame.part(PartKind.ANSWERS, speaker.label("answers"), List.of(speaker), blocks);
    }
}
