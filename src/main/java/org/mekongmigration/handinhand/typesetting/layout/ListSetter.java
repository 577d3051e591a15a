package org.mekongmigration.handinhand.typesetting.layout;

import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Lists under a heading: aims in rings, boxes to tick, questions to talk about. */
final class ListSetter {

    private final Setting setting;
    private final PlainSetter plain;

    ListSetter(Setting setting) {
        this.setting = setting;
        this.plain = new PlainSetter(setting);
    }

    Box aims(Block.Aims aims, Tag parent, double width) {
        var stack = headed(aims.heading(), parent, width);
        var list = parent.child(Tag.Role.LIST, null);
        for (int i = 0; i < aims.aims().size(); i++) {
            var aim = aims.aims().get(i);
            double gap = i == 0 ? Measures.UNDER_HEADING : Measures.AIM_GAP;
            stack.add(gap, ringed(aim, list, setting.manner().body(), Measures.RING_SIZE, Measures.RING_INDENT, width));
        }
        return stack.build();
    }

    /** A number in a ring and the words that belong to it. */
    Box ringed(Block.Aim aim, Tag list, TypeStep words, double ring, double indent, double width) {
        var item = list.child(Tag.Role.ITEM, null);
        var label = item.child(Tag.Role.LABEL, aim.number().language());
        var step = ring > Measures.RING_SIZE ? TypeScale.QUESTION_NUMBER : TypeScale.RING_NUMBER;
        var number = NumberRing.of(setting.text(), label, aim.number(), step, ring, aim.text(), words);
        double left = Math.max(indent, number.width() + Measures.UNDER_HEADING);
        var body = item.child(Tag.Role.ITEM_BODY, aim.text().language());
        var text = setting.text().set(body, aim.text(), words, width - left);
        return Beside.level(List.of(Beside.Column.at(0, number), Beside.Column.at(left, text)));
    }

    Box checklist(Block.Checklist checklist, Tag parent, double width) {
        var stack = headed(checklist.heading(), parent, width);
        var list = parent.child(Tag.Role.LIST, null);
        for (int i = 0; i < checklist.items().size(); i++) {
            var words = checklist.items().get(i);
            var body = list.child(Tag.Role.ITEM, null).child(Tag.Role.ITEM_BODY, words.language());
            var text = setting.text().set(body, words, setting.manner().body(), width - Measures.ITEM_INDENT);
            stack.add(
                    i == 0 ? Measures.UNDER_HEADING : Measures.ITEM_GAP,
                    new Beside(
                            List.of(Beside.Column.at(0, tick(words)), Beside.Column.at(Measures.ITEM_INDENT, text))));
        }
        return stack.build();
    }

    private Box tick(Text words) {
        var step = setting.manner().body();
        double down = (step.leading(setting.text().heights(words.language(), step)) - Measures.TICK_SIZE) / 2;
        return new Ornament(
                Measures.TICK_SIZE,
                (canvas, x, y) -> canvas.stroke(
                        Shapes.box(x, y + down, Measures.TICK_SIZE, Measures.TICK_SIZE), Measures.LINE, Ink.INK));
    }

    Box discussion(Block.Discussion discussion, Tag parent, double width) {
        var stack = new Stack.Builder();
        int level = setting.outline().isBelow(2) ? 3 : 2;
        stack.heading(0, plain.heading(level, discussion.heading(), TypeScale.SECTION, parent, width));
        var list = parent.child(Tag.Role.LIST, null);
        for (int i = 0; i < discussion.questions().size(); i++) {
            var question = discussion.questions().get(i);
            var item = list.child(Tag.Role.ITEM, null);
            var number = setting.text()
                    .lines(
                            item.child(Tag.Role.LABEL, question.number().language()),
                            question.number(),
                            TypeScale.DISCUSSION_NUMBER,
                            Measures.DISCUSSION_INDENT);
            var body = item.child(Tag.Role.ITEM_BODY, question.text().language());
            var words =
                    setting.text().set(body, question.text(), TypeScale.DISCUSSION, width - Measures.DISCUSSION_INDENT);
            stack.add(
                    i == 0 ? Measures.UNDER_HEADING : Measures.DISCUSSION_GAP,
                    Beside.level(
                            List.of(Beside.Column.at(0, number), Beside.Column.at(Measures.DISCUSSION_INDENT, words))));
        }
        var padding = new Framed.Padding(Measures.DISCUSSION_TOP, 0, Measures.DISCUSSION_BOTTOM);
        return new Framed(stack.build(), width, padding, ListSetter::rules, true);
    }

    private static void rules(Canvas canvas, double x, double y, double width, double height, boolean first) {
        canvas.stroke(Shapes.line(x, y, x + width, y), first ? Measures.HEAD_RULE : Measures.HAIR, Ink.INK);
        canvas.stroke(Shapes.line(x, y + height, x + width, y + height), Measures.HAIR, Ink.INK);
    }

    private Stack.Builder headed(Text heading, Tag parent, double width) {
        return new Stack.Builder()
                .heading(0, plain.heading(2, heading, setting.manner().section(), parent, width));
    }
}
