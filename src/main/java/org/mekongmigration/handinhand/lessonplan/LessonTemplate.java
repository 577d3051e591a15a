package org.mekongmigration.handinhand.lessonplan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ChecksOfAll;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentKind;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;

/**
 * The shape of a lesson to start from, or of a set of lessons: stages with their minutes, slots and advice.
 *
 * @param minutes of the whole lesson, or of all lessons of a set
 * @param objectives of the one lesson; those of a set stand in its lessons
 * @param stages of the one lesson; empty for a set
 * @param lessons of a set, in order; empty for one lesson
 */
public record LessonTemplate(
        WorkId id,
        List<Language> languages,
        Localized<String> title,
        Localized<String> teaser,
        @Nullable Ages ages,
        int minutes,
        List<Objective> objectives,
        List<Stage> stages,
        List<SetLesson> lessons,
        @Nullable String licence,
        List<Maker> makers)
        implements Content {

    public static final ContentKind<LessonTemplate> KIND = new ContentKind<>(
            Kind.LESSON_TEMPLATE,
            LessonTemplate.class,
            LessonTemplate::references,
            ChecksOfAll.and(new StageMinutesCheck(), new SlotMinutesCheck(), new SlotWorksCheck()));

    public LessonTemplate {
        languages = Shape.workLanguages(languages);
        Shape.minutes("minutes", lessons.isEmpty() ? minutes : 0);
        objectives = Shape.blocks("objectives", objectives, Objective::id);
        stages = checked(stages);
        lessons = Shape.blocks("lessons", lessons, SetLesson::id);
        makers = List.copyOf(makers);
    }

    /** @param minutes meant for the stage */
    public record Stage(BlockId id, Localized<String> title, int minutes, Localized<Prose> advice, List<Slot> slots) {
        public Stage {
            Shape.minutes("minutes", minutes);
            slots = Shape.blocks("slots", slots, Slot::id);
        }
    }

    /**
     * One lesson of a set.
     *
     * @param objectives served by slots of this lesson
     */
    public record SetLesson(
            BlockId id,
            Localized<String> title,
            Localized<String> teaser,
            int minutes,
            List<Objective> objectives,
            List<Stage> stages) {
        public SetLesson {
            Shape.minutes("minutes", minutes);
            objectives = Shape.blocks("objectives", objectives, Objective::id);
            stages = checked(stages);
        }

        public List<Slot> slots() {
            return stages.stream().flatMap(stage -> stage.slots().stream()).toList();
        }
    }

    @Override
    public Kind kind() {
        return Kind.LESSON_TEMPLATE;
    }

    /** It makes a pack of several plans. */
    public boolean isSet() {
        return !lessons.isEmpty();
    }

    /** The lessons that it makes: those of the set, or the one. */
    public List<SetLesson> allLessons() {
        return isSet() ? lessons : List.of(new SetLesson(ONE, title, teaser, minutes, objectives, stages));
    }

    private static final BlockId ONE = new BlockId("lesson");

    private static List<Stage> checked(List<Stage> stages) {
        Shape.blocks(
                "stages",
                stages.stream().flatMap(stage -> stage.slots().stream()).toList(),
                Slot::id);
        return Shape.blocks("stages", stages, Stage::id);
    }

    private Set<Reference> references() {
        var references = new LinkedHashSet<Reference>();
        Stream.concat(stages.stream(), lessons.stream().flatMap(it -> it.stages().stream()))
                .flatMap(stage -> stage.slots().stream())
                .forEach(slot -> references.addAll(SlotWorks.of(slot)));
        return references;
    }
}
