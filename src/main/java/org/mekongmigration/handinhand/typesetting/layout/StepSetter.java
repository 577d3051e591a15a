package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Stages and steps: the rail of minutes, what is said and done, and at the side what it serves. */
final class StepSetter {

    private final Setting setting;
    private final double main;
    private final double side;
    private final boolean narrow;

    StepSetter(Setting setting, double width) {
        this.setting = setting;
        this.main = mainWidth(width);
        this.narrow = isNarrow(width);
        this.side = narrow ? mainLeft() + main - Measures.SIDE : Measures.RAIL + 2 * Measures.GUTTER + main;
    }

    /** On small paper what would stand at the side stands below: else a few words would fill a line. */
    private static boolean isNarrow(double width) {
        return width < Measures.NARROW;
    }

    static double mainLeft() {
        return Measures.RAIL + Measures.GUTTER;
    }

    /** What the rail and the side leave. */
    static double mainWidth(double width) {
        return isNarrow(width) ? width - mainLeft() : width - Measures.RAIL - 2 * Measures.GUTTER - Measures.SIDE;
    }

    Box stage(Block.StageHead stage, Tag parent) {
        var tag = parent.child(setting.outline().next(2), stage.name().language());
        var name = setting.text().set(tag, stage.name(), TypeScale.STAGE, narrow ? main - Measures.SIDE : main);
        var columns = new ArrayList<>(List.of(Beside.Column.at(mainLeft(), name)));
        if (stage.minutes() != null) {
            var paragraph = parent.child(Tag.Role.P, stage.minutes().language());
            var minutes = setting.text().lines(paragraph, stage.minutes(), TypeScale.NOTE, Measures.SIDE);
            columns.add(Beside.Column.at(side, minutes.to(WordLines.Side.RIGHT)));
        }
        return Beside.level(columns);
    }

    Box step(Block.Step step, Tag parent) {
        var section = parent.child(Tag.Role.SECT, null);
        var columns = new ArrayList<Beside.Column>();
        columns.add(Beside.Column.waiting(0, new Minutes(setting.text(), step, section)));
        var mainBox = main(step, section);
        var beside = side(step, section);
        if (narrow && !beside.isEmpty()) {
            mainBox = new Stack.Builder()
                    .add(0, mainBox)
                    .add(Measures.SIDE_GAP, beside.build())
                    .build();
        }
        columns.add(new Beside.Column(mainLeft(), Measures.STEP_TITLE_TOP, mainBox, false));
        if (!narrow && !beside.isEmpty()) {
            columns.add(new Beside.Column(side, Measures.STEP_TITLE_TOP, beside.build(), true));
        }
        return new OnRail(new Beside(columns), Measures.RAIL, true);
    }

    private Box main(Block.Step step, Tag section) {
        var plain = new PlainSetter(setting);
        var stack = new Stack.Builder();
        stack.heading(0, plain.heading(3, step.title(), TypeScale.SUBSECTION, section, main));
        var acts = new ActSetter(setting, main);
        for (int i = 0; i < step.acts().size(); i++) {
            var gap = i == 0 ? Measures.STEP_TITLE_UNDER : Measures.ACT_GAP;
            stack.add(gap, acts.set(step.acts().get(i), section));
        }
        return stack.build();
    }

    private Stack.Builder side(Block.Step step, Tag section) {
        var stack = new Stack.Builder();
        if (!step.serves().isEmpty()) {
            stack.add(0, serves(step, section));
        }
        for (var note : step.notes()) {
            stack.add(Measures.SIDE_GAP, new NoteSetter(setting).set(note, section, narrow ? main : Measures.SIDE));
        }
        return stack;
    }

    private Box serves(Block.Step step, Tag section) {
        var paragraph = section.child(Tag.Role.P, null);
        var rows = new ArrayList<List<Beside.Column>>(List.of(new ArrayList<>()));
        double x = 0;
        if (step.servesWord() != null) {
            var tag = paragraph.child(Tag.Role.SPAN, step.servesWord().language());
            var word = setting.text().lines(tag, step.servesWord(), TypeScale.NOTE, Measures.SIDE);
            rows.getLast().add(Beside.Column.at(0, word));
            x = word.longest() + Measures.SIDE_RING_GAP;
        }
        for (var number : step.serves()) {
            var tag = paragraph.child(Tag.Role.SPAN, number.language());
            var beside = step.servesWord() == null ? number : step.servesWord();
            var ring = NumberRing.of(
                    setting.text(),
                    tag,
                    number,
                    TypeScale.SIDE_RING_NUMBER,
                    Measures.SIDE_RING,
                    beside,
                    TypeScale.NOTE);
            if (x > 0 && x + ring.width() > Measures.SIDE) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(Beside.Column.at(x, ring));
            x += ring.width() + Measures.SIDE_RING_GAP;
        }
        var stack = new Stack.Builder();
        rows.forEach(row -> stack.add(Measures.SIDE_RING_GAP, Beside.level(row)));
        return stack.build();
    }
}
