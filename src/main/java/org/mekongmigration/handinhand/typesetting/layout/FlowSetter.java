package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Gives each block of a part its place in the flow: the space above it, what it stays with, whether it may be parted. */
final class FlowSetter {

    private final Setting setting;
    private final BlockSetter blocks;
    private final Tag parent;
    private final double width;
    private boolean onRail;
    private boolean stageBefore;
    private boolean stageSeen;

    FlowSetter(Setting setting, Tag parent, double width) {
        this.setting = setting;
        this.blocks = new BlockSetter(setting);
        this.parent = parent;
        this.width = width;
    }

    List<FlowItem> items(List<Block> of) {
        var items = new ArrayList<FlowItem>();
        for (var block : of) {
            setting.text().nextBlock();
            items.add(item(block));
            stageBefore = block instanceof Block.StageHead;
            stageSeen |= stageBefore;
        }
        return items;
    }

    private FlowItem item(Block block) {
        onRail = railAfter(block);
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Teaser teaser -> full(teaser, Measures.TEASER_GAP);
            case Block.Glance glance -> full(glance, Measures.FACTS_GAP).kept();
            case Block.CareBox care ->
                full(care, Measures.BEFORE_BOX).atTop(Measures.BEFORE_BOX).keptLeaving(Measures.CARE_LEAVES);
            case Block.StageHead stage ->
                full(stage, Measures.STAGE_GAP).withNext().beside(true).onFreshPage(!stageSeen);
            case Block.Step step ->
                full(step, stageBefore ? Measures.STAGE_UNDER : Measures.STEP_GAP)
                        .kept()
                        .beside(true);
            case Block.Discussion discussion ->
                main(discussion, Measures.BEFORE_DISCUSSION, true).kept();
            case Block.NameLine line -> full(line, Measures.NAME_LINE_GAP).atTop(Measures.NAME_LINE_GAP);
            case Block.Question question ->
                full(question, Measures.QUESTION_GAP).kept();
            case Block.Facing facing -> facing(facing);
            case Block.Paragraph paragraph -> main(paragraph, gapOfText(), false);
            case Block.Items items -> main(items, gapOfText(), false);
            case Block.BoxedNote note ->
                main(note, setting.manner().paragraphGap(), false).kept();
            case Block.Figure figure ->
                main(figure, Measures.BEFORE_GROUP, false).kept();
            case Block.River river -> full(river, Measures.BEFORE_GROUP).kept();
            case Block.Aims aims -> full(aims, Measures.BEFORE_GROUP);
            case Block.Checklist checklist -> full(checklist, Measures.BEFORE_GROUP);
            case Block.MaterialTable table -> full(table, Measures.BEFORE_GROUP);
            case Block.Columns columns -> full(columns, Measures.BEFORE_GROUP).kept();
            case Block.Wording wording -> full(wording, Measures.BEFORE_GROUP).kept();
            case Block.CardSheet cards -> full(cards, Measures.BEFORE_GROUP);
            case Block.Task task -> full(task, Measures.QUESTION_GAP).kept();
            case Block.Entries entries -> full(entries, Measures.BEFORE_DISCUSSION);
            case Block.PhoneCode code -> full(code, Measures.BEFORE_BOX).kept();
        };
    }

    /** Once a stage has begun, what follows belongs to it, until a heading or a block of the first page. */
    private boolean railAfter(Block block) {
        return switch (block) {
            case Block.StageHead stage -> true;
            case Block.Step step -> true;
            case Block.Heading heading -> onRail && heading.level() > 2;
            case Block.Discussion ignored -> onRail;
            case Block.Paragraph ignored -> onRail;
            case Block.Items ignored -> onRail;
            case Block.BoxedNote ignored -> onRail;
            case Block.Figure ignored -> onRail;
            default -> false;
        };
    }

    private double gapOfText() {
        return stageBefore ? Measures.STAGE_UNDER : setting.manner().paragraphGap();
    }

    private FlowItem heading(Block.Heading heading) {
        var item = main(heading, heading.level() == 1 ? Measures.BEFORE_BOX : gapOfHeading(heading), true);
        return (heading.level() == 1 ? item.atTop(setting.manner().titleGap()) : item).withNext();
    }

    private static double gapOfHeading(Block.Heading heading) {
        return heading.level() == 2 ? Measures.BEFORE_GROUP : Measures.BEFORE_MINOR;
    }

    private FlowItem facing(Block.Facing facing) {
        boolean titled = facing.perLanguage().stream()
                .anyMatch(blocksOf -> !blocksOf.isEmpty() && blocksOf.getFirst() instanceof Block.Heading);
        boolean onlyTitles =
                titled && facing.perLanguage().stream().flatMap(List::stream).allMatch(Block.Heading.class::isInstance);
        var item = full(
                facing, titled ? Measures.SHEET_TITLE_GAP : setting.manner().paragraphGap());
        return onlyTitles ? item.withNext() : item;
    }

    private FlowItem full(Block block, double gap) {
        return FlowItem.of(blocks.box(block, parent, width), gap);
    }

    /** In the main column while the river runs, else over the whole width. */
    private FlowItem main(Block block, double gap, boolean overSide) {
        if (!onRail) {
            return full(block, gap);
        }
        double left = StepSetter.mainLeft();
        double measure = overSide ? width - left : StepSetter.mainWidth(width);
        return FlowItem.of(blocks.box(block, parent, measure), gap)
                .indented(left)
                .beside(true);
    }
}
