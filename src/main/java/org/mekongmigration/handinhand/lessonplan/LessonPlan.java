package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentKind;
import org.mekongmigration.handinhand.content.Key;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** One lesson for one class: stages that hold activities, each pinned to a version and adapted in place. */
public record LessonPlan(
        WorkId id,
        List<Language> languages,
        Localized<String> title,
        @Key("class") SchoolClass schoolClass,
        @Nullable Language teacherLanguage,
        List<Language> pupilLanguages,
        List<Objective> objectives,
        List<Stage> stages,
        @Nullable WorkId template,
        @Nullable String licence,
        List<Maker> makers,
        @Nullable BasedOn basedOn)
        implements Content {

    public static final ContentKind<LessonPlan> KIND =
            new ContentKind<>(Kind.LESSON_PLAN, LessonPlan.class, LessonPlanReferences::of, LessonPlanChecks.all());

    public LessonPlan {
        languages = Shape.workLanguages(languages);
        pupilLanguages = Shape.languages("pupil-languages", pupilLanguages);
        objectives = Shape.blocks("objectives", objectives, Objective::id);
        stages = Shape.blocks("stages", stages, Stage::id);
        Shape.blocks(
                "stages",
                stages.stream().flatMap(stage -> stage.placements().stream()).toList(),
                Placement::id);
        Shape.blocks(
                "stages",
                stages.stream().flatMap(stage -> stage.slots().stream()).toList(),
                Slot::id);
        makers = List.copyOf(makers);
    }

    /**
     * The class the lesson is for.
     *
     * @param name as "5/2"
     * @param minutes of the lesson
     * @param check absent while the teacher has not answered it
     */
    public record SchoolClass(
            @Nullable String name,
            @Nullable Ages ages,
            @Nullable Integer pupils,
            @Nullable Integer minutes,
            @Nullable ClassCheck check) {
        public SchoolClass {
            Shape.within("pupils", pupils, 0, 1000);
            Shape.minutes("minutes", minutes);
        }

        /** Before the check. */
        public SchoolClass(
                @Nullable String name, @Nullable Ages ages, @Nullable Integer pupils, @Nullable Integer minutes) {
            this(name, ages, pupils, minutes, null);
        }

        public SchoolClass withCheck(@Nullable ClassCheck answered) {
            return new SchoolClass(name, ages, pupils, minutes, answered);
        }
    }

    /** @param servedBy placements of this plan */
    public record Objective(BlockId id, Activity.ObjectiveKind kind, Localized<String> text, List<BlockId> servedBy) {
        public Objective {
            servedBy = List.copyOf(servedBy);
        }
    }

    /**
     * A stage: opening, main, closing, assessment, or one of its own.
     *
     * @param title absent for the four known ids, whose names the screens know
     * @param minutes that the template meant for it
     * @param advice to the teacher, from the template
     * @param slots that the template keeps here; a placement with a slot's id stands in it
     */
    public record Stage(
            BlockId id,
            Localized<String> title,
            @Nullable Integer minutes,
            Localized<Prose> advice,
            List<Slot> slots,
            List<Placement> placements) {
        public Stage {
            Shape.minutes("minutes", minutes);
            slots = List.copyOf(slots);
            placements = List.copyOf(placements);
        }
    }

    /**
     * An activity at its place in the lesson.
     *
     * @param version revision number in this installation; absent: the newest published
     * @param passedOver the newest revision that the teacher was offered and did not take
     * @param book the storybook that is read in this activity
     * @param minutes absent: the activity's usual minutes, adapted by the changed steps
     * @param note of this teacher, in the plan's own language
     * @param inOriginal languages of the pupils that the activity lacks, for which its original is to be printed
     * @param changes by step of the activity
     */
    public record Placement(
            BlockId id,
            WorkId activity,
            @Nullable Integer version,
            @Nullable Integer passedOver,
            @Nullable Book book,
            @Nullable Integer minutes,
            Localized<Prose> note,
            List<Language> inOriginal,
            Map<BlockId, StepChange> changes,
            List<AddedStep> added) {
        public Placement {
            Shape.within("version", version, 1, Integer.MAX_VALUE);
            Shape.within("passed-over", passedOver, 1, Integer.MAX_VALUE);
            Shape.minutes("minutes", minutes);
            inOriginal = Shape.languages("in-original", inOriginal);
            changes = Shape.ordered(changes);
            added = Shape.blocks("added", added, AddedStep::id);
        }

        /** The activity as it is. */
        public static Placement of(BlockId id, WorkId activity, @Nullable Integer version) {
            return new Placement(
                    id, activity, version, null, null, null, Localized.empty(), List.of(), Map.of(), List.of());
        }

        /** In another revision; whatever was passed over before no longer counts. */
        public Placement withVersion(int chosen) {
            return new Placement(id, activity, chosen, null, book, minutes, note, inOriginal, changes, added);
        }

        /** The same, adapted in the same way, at another place. */
        public Placement as(BlockId place) {
            return new Placement(place, activity, version, passedOver, book, minutes, note, inOriginal, changes, added);
        }

        public Placement withPassedOver(int offered) {
            return new Placement(id, activity, version, offered, book, minutes, note, inOriginal, changes, added);
        }

        public Placement withBook(@Nullable Book chosen) {
            return new Placement(id, activity, version, passedOver, chosen, minutes, note, inOriginal, changes, added);
        }

        public Placement withMinutes(@Nullable Integer said) {
            return new Placement(id, activity, version, passedOver, book, said, note, inOriginal, changes, added);
        }

        public Placement withNote(Localized<Prose> written) {
            return new Placement(id, activity, version, passedOver, book, minutes, written, inOriginal, changes, added);
        }

        public Placement withChanges(Map<BlockId, StepChange> changed) {
            return new Placement(id, activity, version, passedOver, book, minutes, note, inOriginal, changed, added);
        }

        public Placement withAdded(List<AddedStep> steps) {
            return new Placement(id, activity, version, passedOver, book, minutes, note, inOriginal, changes, steps);
        }

        public Placement withInOriginal(List<Language> languages) {
            return new Placement(id, activity, version, passedOver, book, minutes, note, languages, changes, added);
        }
    }

    /**
     * A storybook that is read.
     *
     * @param version revision number in this installation; absent: the newest published
     */
    public record Book(WorkId work, @Nullable Integer version) {
        public Book {
            Shape.within("version", version, 1, Integer.MAX_VALUE);
        }
    }

    /** What is different in a step; everything absent is as in the activity. */
    public record StepChange(
            Localized<String> title,
            @Nullable Integer minutes,
            Localized<Prose> say,
            @Key("do") Localized<Prose> doing,
            Localized<Prose> pupils,
            boolean leftOut) {
        public StepChange {
            Shape.minutes("minutes", minutes);
        }
    }

    /** @param after a step of the activity or one added before; absent: at the beginning */
    public record AddedStep(
            BlockId id,
            @Nullable BlockId after,
            Localized<String> title,
            @Nullable Integer minutes,
            Localized<Prose> say,
            @Key("do") Localized<Prose> doing,
            Localized<Prose> pupils) {
        public AddedStep {
            Shape.minutes("minutes", minutes);
        }
    }

    @Override
    public Kind kind() {
        return Kind.LESSON_PLAN;
    }

    /** All placements, from the first stage to the last. */
    public List<Placement> placements() {
        return stages.stream().flatMap(stage -> stage.placements().stream()).toList();
    }

    /** All slots, from the first stage to the last. */
    public List<Slot> slots() {
        return stages.stream().flatMap(stage -> stage.slots().stream()).toList();
    }

    /** The language in which the teacher writes: that of her guide. */
    public Language written() {
        return teacherLanguage != null ? teacherLanguage : source();
    }

    public LessonPlan withTitle(Localized<String> changed) {
        return with(languages, changed, schoolClass, teacherLanguage, pupilLanguages, objectives, stages);
    }

    public LessonPlan withSchoolClass(SchoolClass changed) {
        return with(languages, title, changed, teacherLanguage, pupilLanguages, objectives, stages);
    }

    /** For another class: what was ticked about one is told of no other, and to nobody else. */
    public LessonPlan unanswered() {
        return withSchoolClass(schoolClass.withCheck(null));
    }

    /** The guide in another language; what was written in the old one stays. */
    public LessonPlan withTeacherLanguage(Language changed) {
        var known = languages.contains(changed)
                ? languages
                : Stream.concat(languages.stream(), Stream.of(changed)).toList();
        return with(known, title, schoolClass, changed, pupilLanguages, objectives, stages);
    }

    public LessonPlan withPupilLanguages(List<Language> changed) {
        return with(languages, title, schoolClass, teacherLanguage, changed, objectives, stages);
    }

    public LessonPlan withObjectives(List<Objective> changed) {
        return with(languages, title, schoolClass, teacherLanguage, pupilLanguages, changed, stages);
    }

    public LessonPlan withStages(List<Stage> changed) {
        return with(languages, title, schoolClass, teacherLanguage, pupilLanguages, objectives, changed);
    }

    private LessonPlan with(
            List<Language> known,
            Localized<String> called,
            SchoolClass whom,
            @Nullable Language teacher,
            List<Language> pupils,
            List<Objective> aims,
            List<Stage> course) {
        return new LessonPlan(
                id, known, called, whom, teacher, pupils, aims, course, template, licence, makers, basedOn);
    }
}
