package org.mekongmigration.handinhand.typesetting.layout;

import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Exercise;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Sets any block into a box of a given width. */
final class BlockSetter {

    private final Setting setting;
    private final PlainSetter plain;

    BlockSetter(Setting setting) {
        this.setting = setting;
        this.plain = new PlainSetter(setting);
    }

    Box box(Block block, Tag parent, double width) {
        return switch (block) {
            case Block.Heading heading -> plain.heading(heading.level(), heading.text(), parent, width);
            case Block.Paragraph paragraph -> plain.paragraph(paragraph.text(), parent, width);
            case Block.Items items -> plain.items(items, parent, width);
            case Block.Teaser teaser -> plain.teaser(teaser, parent, width);
            case Block.Glance glance -> new GlanceSetter(setting, parent, width).set(glance);
            case Block.River river -> new RiverSetter(setting, width).set(river, parent);
            case Block.Columns columns -> columns(columns, parent, width);
            case Block.Aims aims -> new ListSetter(setting).aims(aims, parent, width);
            case Block.MaterialTable table -> new TableSetter(setting).set(table, parent, width);
            case Block.Checklist checklist -> new ListSetter(setting).checklist(checklist, parent, width);
            case Block.CareBox care -> new CareSetter(setting).set(care, parent, width);
            case Block.StageHead stage -> new StepSetter(setting, width).stage(stage, parent);
            case Block.Step step -> new StepSetter(setting, width).step(step, parent);
            case Block.BoxedNote note -> new NoteSetter(setting).set(note, parent, width);
            case Block.Discussion discussion -> new ListSetter(setting).discussion(discussion, parent, width);
            case Block.NameLine line -> new SheetSetter(setting, width).nameLine(line, parent);
            case Block.Facing facing -> new SheetSetter(setting, width).facing(facing, parent);
            case Block.Question question -> new QuestionSetter(setting, width).set(question, parent);
            case Block.CardSheet cards -> new SheetSetter(setting, width).wordsOf(cards, parent);
            case Block.Figure figure -> new FigureSetter(setting).set(figure, parent, width);
            case Block.Wording wording -> new WordingSetter(setting).set(wording, parent, width);
            case Block.Task task -> exercise(task.exercise(), parent, width);
            case Block.Entries entries -> new EntriesSetter(setting).set(entries, parent, width);
            case Block.PhoneCode code -> new PhoneCodeSetter(setting).set(code, parent, width);
        };
    }

    private Box exercise(Exercise exercise, Tag parent, double width) {
        return switch (exercise) {
            case Exercise.DrawingRow row -> new DrawingSetter(setting).set(row, parent, width);
            case Exercise.WritingTable table -> new WritingTableSetter(setting).set(table, parent, width);
            case Exercise.Matching matching -> new MatchingSetter(setting).set(matching, parent, width);
            case Exercise.WordBank bank -> new WordBankSetter(setting).set(bank, parent, width);
        };
    }

    Stack stack(List<Block> blocks, Tag parent, double width) {
        var stack = new Stack.Builder();
        for (var block : blocks) {
            var box = box(block, parent, width);
            if (block instanceof Block.Heading) {
                stack.heading(Measures.BEFORE_GROUP, box);
            } else {
                stack.add(setting.manner().paragraphGap(), box);
            }
        }
        return stack.build();
    }

    private Box columns(Block.Columns columns, Tag parent, double width) {
        double half = (width - Measures.COLUMN_GAP) / 2;
        if (half < Measures.LEAST_COLUMN) {
            var stack = new Stack.Builder();
            stack.add(0, stack(columns.left(), parent, width));
            return stack.add(Measures.BEFORE_GROUP, stack(columns.right(), parent, width))
                    .build();
        }
        var left = stack(columns.left(), parent, half);
        var right = stack(columns.right(), parent, half);
        return new Beside(
                List.of(Beside.Column.waiting(0, left), Beside.Column.waiting(half + Measures.COLUMN_GAP, right)));
    }
}
