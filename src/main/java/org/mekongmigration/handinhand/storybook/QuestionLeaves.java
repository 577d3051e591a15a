package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.storybook.Storybook.Question;

/** Questions to talk about, as many on a page as children can read; two languages side by side, more on pages of their own. */
record QuestionLeaves(List<Speaker> speakers, double textSize) {

    List<Leaf> compose(Storybook book, int firstPage) {
        var leaves = new ArrayList<Leaf>();
        int perPage = textSize > 20 ? 2 : textSize > 14 ? 4 : 6;
        for (int from = 0; from < book.questions().size(); from += perPage) {
            int to = Math.min(from + perPage, book.questions().size());
            var questions = book.questions().subList(from, to);
            for (int i = 0; i < speakers.size(); i += 2) {
                var facing = speakers.subList(i, Math.min(i + 2, speakers.size()));
                leaves.add(leaf(questions, from, facing, firstPage + leaves.size()));
            }
        }
        return leaves;
    }

    private static Leaf leaf(List<Question> questions, int before, List<Speaker> facing, int page) {
        var areas = new ArrayList<Area>();
        for (int i = 0; i < facing.size(); i++) {
            double left = Columns.left(i, facing.size());
            double width = Columns.width(facing.size());
            areas.add(new Area(
                    left, 0.03, width, 0.97, false, new Words(Role.TEXT, blocks(questions, before, facing.get(i)))));
        }
        return new Leaf("questions", areas, StorybookComposer.folio(page, facing));
    }

    private static List<Block> blocks(List<Question> questions, int before, Speaker speaker) {
        var blocks = new ArrayList<Block>();
        if (before == 0) {
            blocks.add(new Block.Heading(2, speaker.label("talk-about-it")));
        }
        for (var question : questions) {
            blocks.addAll(
                    speaker.prose(question.text(), "questions", question.id().value(), "text"));
        }
        return blocks;
    }
}
