package org.mekongmigration.handinhand.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.StageHead;
import org.mekongmigration.handinhand.document.Block.Step;
import org.mekongmigration.handinhand.document.Block.Stretch;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Text;

/**
 * A document in layers, for a reader whose line is weak: what is too much for one page stands on pages of its own, and the first
 * names it. Nothing is left out.
 */
final class Layers {

    private Layers() {}

    /** The first part alone: of a plan its guide, of a pack its contents. */
    static Document firstPart(Document document, Flow flow) {
        return new Document(document.facts(), new Flow(flow.parts().subList(0, 1), flow.contents()));
    }

    /** The same, and of each activity no more than its steps, with their minutes. */
    static Document outline(Document document, Flow flow) {
        var part = flow.parts().getFirst();
        var blocks = new ArrayList<Block>(beforeStages(part));
        for (var stage : stages(part)) {
            var head = (StageHead) stage.getFirst();
            blocks.add(head);
            var stretches = stage.stream()
                    .filter(Step.class::isInstance)
                    .map(step -> stretch((Step) step))
                    .toList();
            if (!stretches.isEmpty() && head.minutes() != null) {
                blocks.add(new Block.River(stretches, head.minutes()));
            }
        }
        blocks.addAll(afterStages(part));
        return new Document(document.facts(), new Flow(List.of(part.with(blocks)), flow.contents()));
    }

    /** One part by itself. */
    static Optional<Document> part(Document document, int index) {
        return document.body() instanceof Flow flow
                        && index > 0
                        && index < flow.parts().size()
                ? Optional.of(new Document(
                        document.facts(), new Flow(List.of(flow.parts().get(index)))))
                : Optional.empty();
    }

    /** One stage or activity of the first part. */
    static Optional<Document> stage(Document document, int index) {
        if (!(document.body() instanceof Flow flow) || flow.parts().isEmpty()) {
            return Optional.empty();
        }
        var part = flow.parts().getFirst();
        var stages = stages(part);
        return index >= 0 && index < stages.size()
                ? Optional.of(new Document(document.facts(), new Flow(List.of(part.with(stages.get(index))))))
                : Optional.empty();
    }

    /** How a part is called where it is only named: what it is, and its heading. */
    static List<Text> name(Part part) {
        var name = new ArrayList<Text>(List.of(part.runningHead()));
        heading(part.blocks()).filter(text -> !text.equals(part.runningHead())).ifPresent(name::add);
        return name;
    }

    private static Optional<Text> heading(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Heading heading -> Optional.of(heading.text()).stream();
                    case Block.Facing facing ->
                        facing.perLanguage().stream().limit(1).flatMap(one -> heading(one).stream());
                    default -> Optional.<Text>empty().stream();
                })
                .findFirst();
    }

    private static Stretch stretch(Step step) {
        var none = Text.plain(step.title().language(), "");
        return new Stretch(
                step.title(),
                1,
                Objects.requireNonNullElse(step.minutes(), none),
                Objects.requireNonNullElse(step.span(), none));
    }

    private static List<Block> beforeStages(Part part) {
        return part.blocks().stream()
                .takeWhile(block -> !(block instanceof StageHead))
                .toList();
    }

    /** Each begins with its heading and goes as far as the next. */
    private static List<List<Block>> stages(Part part) {
        var stages = new ArrayList<List<Block>>();
        for (var block : part.blocks()
                .subList(0, part.blocks().size() - afterStages(part).size())) {
            if (block instanceof StageHead) {
                stages.add(new ArrayList<>());
            }
            if (!stages.isEmpty()) {
                stages.getLast().add(block);
            }
        }
        return stages;
    }

    /** What is said of the whole lesson at its end begins with a heading of the second level. */
    private static List<Block> afterStages(Part part) {
        var blocks = part.blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof StageHead || blocks.get(i) instanceof Step) {
                return List.of();
            }
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 2) {
                return blocks.subList(i, blocks.size());
            }
        }
        return List.of();
    }
}
