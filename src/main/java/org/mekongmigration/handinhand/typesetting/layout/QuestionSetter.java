package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** A question in each language, and below it lines to write on, or its answer. */
final class QuestionSetter {

    private static final double BAR = 2.5;

    private final Setting setting;
    private final double width;

    QuestionSetter(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    Box set(Block.Question question, Tag parent) {
        var section = parent.child(Tag.Role.SECT, null);
        var stack = new Stack.Builder();
        stack.heading(0, words(question, section));
        if (question.lines() > 0) {
            var lines = new WritingLines(
                    question.lines(),
                    width - Measures.QUESTION_INDENT,
                    setting.manner().writingLine());
            stack.add(0, Beside.indented(Measures.QUESTION_INDENT, lines));
        }
        if (!question.answer().isEmpty()) {
            stack.add(Measures.PARAGRAPH, answer(question, section));
        }
        return stack.build();
    }

    private Box words(Block.Question question, Tag section) {
        var list = section.child(Tag.Role.LIST, null);
        var lists = new ListSetter(setting);
        boolean facing = question.perLanguage().size() == 2;
        double column = facing ? width / 2 : width;
        var columns = new ArrayList<Beside.Column>();
        var stack = new Stack.Builder();
        for (var aim : question.perLanguage()) {
            var box = lists.ringed(
                    aim,
                    list,
                    TypeScale.QUESTION,
                    Measures.QUESTION_RING,
                    Measures.QUESTION_INDENT,
                    facing ? column - Measures.PARAGRAPH : column);
            columns.add(Beside.Column.at(columns.size() * column, box));
            stack.add(Measures.PARAGRAPH, box);
        }
        return facing ? Beside.level(columns) : stack.build();
    }

    /** A bar at its left says on any copy that this is the answer. */
    private Box answer(Block.Question question, Tag section) {
        double left = Measures.QUESTION_INDENT + Measures.ANSWER_BAR;
        var answer =
                new BlockSetter(setting.withBody(TypeScale.ANSWER)).stack(question.answer(), section, width - left);
        var padding = new Framed.Padding(0, 0, 0);
        var barred = new Framed(
                answer,
                width,
                padding,
                (canvas, x, y, w, h, first) -> canvas.fill(Shapes.box(x - Measures.ANSWER_BAR, y, BAR, h), Ink.RIVER),
                true);
        return Beside.indented(left, barred);
    }
}
