package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** What pupils' sheets have: a line for the name, the same in several languages. */
final class SheetSetter {

    private static final double LINE_GAP = Measures.mm(2);
    private static final double LEAST_LINE = Measures.mm(25);

    private final Setting setting;
    private final double width;

    SheetSetter(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    Box nameLine(Block.NameLine line, Tag parent) {
        double right = Math.min(Measures.CLASS_WIDTH, width / 3);
        double left = width - right - Measures.FACING_GAP;
        return new Beside(List.of(
                Beside.Column.at(0, field(line.name(), parent, left)),
                Beside.Column.at(left + Measures.FACING_GAP, field(line.schoolClass(), parent, right))));
    }

    private Box field(List<Text> labels, Tag parent, double fieldWidth) {
        var inline = new Inline(setting.text(), TypeScale.NAME_LINE, fieldWidth - LEAST_LINE / 2);
        for (var label : labels) {
            var tag = parent.child(Tag.Role.P, label.language());
            var words = setting.text().lines(tag, label, TypeScale.NAME_LINE, fieldWidth - LEAST_LINE / 2);
            inline.add(words);
        }
        var words = inline.box(WordLines.Side.LEFT);
        double height = Math.max(Measures.NAME_LINE_HEIGHT, words.height());
        double lineFrom = Math.min(inline.used(), fieldWidth - LEAST_LINE / 2) + LINE_GAP;
        double rule = height - Measures.NAME_LINE_UP;
        double lastBaseline = words.height() * (inline.rows() - 1) / inline.rows() + words.baseline();
        double down = rule - Measures.NAME_BASELINE_UP - lastBaseline;
        return new Ornament(height, (canvas, x, y) -> {
            words.draw(canvas, x, y + down);
            canvas.stroke(Shapes.line(x + lineFrom, y + rule, x + fieldWidth, y + rule), Measures.LINE, Ink.INK);
        });
    }

    /** Two languages side by side, one or many below each other. */
    Box facing(Block.Facing facing, Tag parent) {
        var languages = facing.perLanguage();
        boolean beside = languages.size() == 2;
        double column = beside ? (width - Measures.FACING_GAP) / 2 : width;
        var blocks = new BlockSetter(setting);
        var set = new ArrayList<List<Box>>();
        for (var language : languages) {
            var section = parent.child(Tag.Role.SECT, null);
            var boxes = new ArrayList<Box>();
            for (var block : language) {
                boxes.add(blocks.box(block, section, column));
            }
            set.add(boxes);
        }
        return beside ? beside(languages, set, column) : below(languages, set);
    }

    private Box below(List<List<Block>> languages, List<List<Box>> set) {
        var stack = new Stack.Builder();
        for (int i = 0; i < set.size(); i++) {
            for (int j = 0; j < set.get(i).size(); j++) {
                double gap = j == 0 ? Measures.PARAGRAPH : gap(languages.get(i).get(j));
                add(stack, languages.get(i).get(j), gap, set.get(i).get(j));
            }
        }
        return stack.build();
    }

    /** Row by row where both have the same blocks, so that what belongs together is level. */
    private Box beside(List<List<Block>> languages, List<List<Box>> set, double column) {
        var left = languages.getFirst();
        var right = languages.getLast();
        double second = column + Measures.FACING_GAP;
        boolean alike = left.size() == right.size()
                && IntStream.range(0, left.size())
                        .allMatch(i -> left.get(i).getClass() == right.get(i).getClass());
        if (!alike) {
            return Beside.level(List.of(
                    Beside.Column.waiting(0, below(List.of(left), List.of(set.getFirst()))),
                    Beside.Column.waiting(second, below(List.of(right), List.of(set.getLast())))));
        }
        var stack = new Stack.Builder();
        for (int i = 0; i < left.size(); i++) {
            var row = Beside.level(List.of(
                    Beside.Column.at(0, set.getFirst().get(i)),
                    Beside.Column.at(second, set.getLast().get(i))));
            add(stack, left.get(i), gap(left.get(i)), row);
        }
        return stack.build();
    }

    private static void add(Stack.Builder stack, Block block, double gap, Box box) {
        if (block instanceof Block.Heading) {
            stack.heading(gap, box);
        } else {
            stack.add(gap, box);
        }
    }

    private double gap(Block block) {
        return block instanceof Block.Heading
                ? Measures.BEFORE_GROUP
                : setting.manner().paragraphGap();
    }

    /** Cards that stand inside other blocks have no sheet of their own: their words, as a list. */
    Box wordsOf(Block.CardSheet cards, Tag parent) {
        var words = cards.cards().stream()
                .flatMap(card -> Stream.concat(card.words().stream(), card.back().stream()))
                .toList();
        return new PlainSetter(setting).items(new Block.Items(List.of(), words), parent, width);
    }
}
