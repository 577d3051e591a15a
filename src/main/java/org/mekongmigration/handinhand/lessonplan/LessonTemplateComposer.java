package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Composer;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate.SetLesson;

/** The shape of a lesson, or of each lesson of a set: its stages, their minutes, the places it keeps, and advice at each. */
public final class LessonTemplateComposer implements Composer<LessonTemplate> {

    private final PaperWords words;

    public LessonTemplateComposer(PaperWords words) {
        this.words = words;
    }

    @Override
    public Class<LessonTemplate> type() {
        return LessonTemplate.class;
    }

    @Override
    public Composition compose(PrintOrder<LessonTemplate> order) {
        var template = order.work();
        var guide = order.edition().guide() != null ? order.edition().guide() : template.source();
        var speaker = Speaker.of(template, guide, words);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, speaker.sayOr("untitled", template.title(), "title")));
        speaker.say(template.teaser(), "teaser").ifPresent(teaser -> blocks.add(new Block.Teaser(teaser)));
        for (var lesson : template.allLessons()) {
            if (template.isSet()) {
                blocks.add(new Block.Heading(
                        2,
                        speaker.sayOr(
                                "untitled",
                                lesson.title(),
                                "lessons",
                                lesson.id().value(),
                                "title")));
            }
            blocks.addAll(lesson(lesson, speaker));
        }
        var frame = Imprints.frame(order, speaker);
        var part = frame.part(PartKind.GUIDE, speaker.label("template"), List.of(speaker), blocks);
        var facts = Imprints.facts(order, speaker, List.of(guide));
        return new Composition(new Document(facts, new Flow(List.of(part))), speaker.findings());
    }

    private static List<Block> lesson(SetLesson lesson, Speaker speaker) {
        var blocks = new ArrayList<Block>();
        var stretches = new ArrayList<Block.Stretch>();
        int clock = 0;
        for (var stage : lesson.stages()) {
            if (stage.minutes() > 0) {
                stretches.add(new Block.Stretch(
                        name(stage, speaker), stage.minutes(), speaker.number(stage.minutes()), speaker.number(clock)));
            }
            clock += stage.minutes();
        }
        if (!stretches.isEmpty()) {
            blocks.add(new Block.River(stretches, speaker.label("minutes-count", lesson.minutes())));
        }
        for (var stage : lesson.stages()) {
            blocks.add(new Block.StageHead(name(stage, speaker), speaker.label("minutes-count", stage.minutes())));
            blocks.addAll(speaker.prose(stage.advice(), "stages", stage.id().value(), "advice"));
            stage.slots().forEach(slot -> blocks.add(slot(slot, speaker)));
        }
        return blocks;
    }

    private static Text name(LessonTemplate.Stage stage, Speaker speaker) {
        return speaker.sayOr("stage", stage.title(), "stages", stage.id().value(), "title");
    }

    private static Block slot(Slot slot, Speaker speaker) {
        var title =
                speaker.say(slot.title(), "slots", slot.id().value(), "title").orElse(null);
        return new Block.BoxedNote(
                title, speaker.prose(slot.advice(), "slots", slot.id().value(), "advice"));
    }
}
