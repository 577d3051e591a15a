package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity.Variation;
import org.mekongmigration.handinhand.activity.GuideBlocks;
import org.mekongmigration.handinhand.activity.GuideEntries;
import org.mekongmigration.handinhand.activity.GuideSteps;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.ActKind;
import org.mekongmigration.handinhand.document.Block.BoxedNote;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.lessonplan.Lesson.TimedPlacement;
import org.mekongmigration.handinhand.lessonplan.Lesson.TimedStage;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.AddedStep;

/** The lesson step by step, as it will be taught: what is left out is left out, what was changed says so. */
record LessonSteps(Lesson lesson, Speaker speaker, LessonAims aims, WorkLookup lookup) {

    List<Block> compose() {
        var steps = new GuideSteps(speaker);
        var blocks = new ArrayList<Block>();
        for (var stage : lesson.timed()) {
            for (var placement : stage.placements()) {
                blocks.addAll(head(stage, placement));
                blocks.addAll(care(placement));
                blocks.addAll(note(placement));
                blocks.addAll(inOriginal(placement));
                var book = placement.placement().book();
                if (book != null) {
                    blocks.addAll(new BookInLesson(speaker, lookup).compose(book));
                }
                steps.at(placement.start());
                blocks.addAll(steps(steps, placement));
            }
        }
        return blocks;
    }

    /** The first activity of a stage bears the stage's name too. */
    private List<Block> head(TimedStage stage, TimedPlacement placement) {
        var minutes = speaker.label("minutes-count", placement.minutes());
        boolean first = placement == stage.placements().getFirst();
        var stageName = first ? StageNames.of(stage.stage(), speaker) : null;
        var adapted = placement.activity();
        if (adapted == null) {
            var name = stageName != null ? stageName : speaker.label("activity");
            return List.of(
                    new Block.StageHead(name, minutes),
                    new BoxedNote(null, List.of(new Block.Paragraph(speaker.label("activity-missing")))));
        }
        var title = speaker.of(adapted.activity())
                .sayOr("activity", adapted.activity().title(), "title");
        if (stageName != null && !stageName.language().equals(title.language())) {
            var ofStage = stage.placements().size() == 1 ? null : speaker.label("minutes-count", stage.minutes());
            return List.of(new Block.StageHead(stageName, ofStage), new Block.StageHead(title, minutes));
        }
        return List.of(new Block.StageHead(Speaker.beside(stageName, title), minutes));
    }

    private List<Block> note(TimedPlacement placement) {
        var note = speaker.prose(
                placement.placement().note(),
                "placements",
                placement.placement().id().value(),
                "note");
        return note.isEmpty() ? List.of() : List.of(new BoxedNote(speaker.label("my-note"), note));
    }

    /** Where the activity is taught, once more whom of this class to think of. */
    private List<Block> care(TimedPlacement placement) {
        var adapted = placement.activity();
        var whom = adapted == null ? List.<Block>of() : GuideBlocks.careFor(lesson.care(adapted), speaker);
        return whom.isEmpty() ? List.of() : List.of(new BoxedNote(speaker.label("before-you-begin"), whom));
    }

    /** Whoever reads these languages gets the original: the teacher knows before she hands it out. */
    private List<Block> inOriginal(TimedPlacement placement) {
        var names = placement.placement().inOriginal().stream()
                .map(language -> Text.plain(language, language.ownName()))
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(new BoxedNote(speaker.label("in-original"), List.of(new Block.Items(List.of(), names))));
    }

    private List<Block> steps(GuideSteps steps, TimedPlacement placement) {
        var adapted = placement.activity();
        if (adapted == null) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        var ofActivity = speaker.of(adapted.activity());
        var variations = new ArrayList<>(GuideBlocks.variations(unused(adapted), ofActivity));
        var taught = adapted.taught();
        for (var step : taught) {
            boolean first = step == taught.getFirst();
            var notes = new ArrayList<>(AdaptationNotes.of(step, speaker));
            if (step == taught.getLast()) {
                notes.addAll(variations);
            } else if (!variations.isEmpty()) {
                notes.add(variations.removeFirst());
            }
            blocks.add(steps.step(
                    title(step, ofActivity),
                    step.minutes(),
                    acts(steps, step, ofActivity),
                    aims.servedBy(placement.placement().id(), adapted.activity(), step, first),
                    notes));
        }
        blocks.addAll(GuideBlocks.debrief(adapted.activity(), ofActivity));
        blocks.addAll(GuideEntries.misconceptions(adapted.activity(), ofActivity));
        return blocks;
    }

    /** What has come into the lesson as a step of its own is not told a second time at the side. */
    private static List<Variation> unused(AdaptedActivity adapted) {
        var taken = adapted.placement().added().stream().map(AddedStep::doing).toList();
        return adapted.activity().variations().stream()
                .filter(it -> !taken.contains(it.text()))
                .toList();
    }

    /** What the teacher wrote is in the languages of her plan, the rest in those of the activity. */
    private Speaker speaker(AdaptedStep step, StepField field, Speaker ofActivity) {
        return step.isAdded() || step.changed().contains(field) ? speaker : ofActivity;
    }

    private @Nullable Text title(AdaptedStep step, Speaker ofActivity) {
        return speaker(step, StepField.TITLE, ofActivity)
                .say(step.title(), "steps", step.id().value(), "title")
                .orElse(null);
    }

    private List<Block.Act> acts(GuideSteps steps, AdaptedStep step, Speaker ofActivity) {
        return Stream.of(
                        steps.act(ActKind.SAY, prose(step, StepField.SAY, "say", ofActivity)),
                        steps.act(ActKind.DO, prose(step, StepField.DOING, "do", ofActivity)),
                        steps.act(ActKind.PUPILS, prose(step, StepField.PUPILS, "pupils", ofActivity)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Block> prose(AdaptedStep step, StepField field, String key, Speaker ofActivity) {
        return speaker(step, field, ofActivity)
                .prose(step.text(field), "steps", step.id().value(), key);
    }
}
