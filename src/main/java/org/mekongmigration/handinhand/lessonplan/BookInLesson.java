package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Block.BoxedNote;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Book;
import org.mekongmigration.handinhand.storybook.Storybook;

/** The storybook that is read at a place in the lesson: which one, and its questions to talk about. */
record BookInLesson(Speaker speaker, WorkLookup lookup) {

    List<Block> compose(Book book) {
        var found = PlanBooks.find(book, lookup);
        if (found.isEmpty()) {
            var missing = new Block.Paragraph(speaker.label("book-missing"));
            return List.of(new BoxedNote(speaker.label("book"), List.of(missing)));
        }
        var story = found.get();
        var ofBook = speaker.of(story);
        var title = ofBook.sayOr("untitled", story.title(), "title");
        var blocks = new ArrayList<Block>();
        blocks.add(new BoxedNote(speaker.label("book"), List.of(new Block.Paragraph(title))));
        var questions = questions(story, ofBook);
        if (!questions.isEmpty()) {
            blocks.add(new Block.Discussion(speaker.label("book-questions"), questions));
        }
        return blocks;
    }

    private static List<Aim> questions(Storybook story, Speaker ofBook) {
        var questions = new ArrayList<Aim>();
        for (var question : story.questions()) {
            ofBook.prose(question.text(), "questions", question.id().value(), "text").stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .map(block -> ((Block.Paragraph) block).text())
                    .forEach(text -> questions.add(aim(questions.size() + 1, text)));
        }
        return questions;
    }

    private static Aim aim(int number, Text text) {
        return new Aim(Speaker.number(number, text), text);
    }
}
