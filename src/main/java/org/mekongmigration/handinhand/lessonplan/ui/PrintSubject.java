package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;
import org.mekongmigration.handinhand.work.WorkFacts;

/**
 * What is printed: a plan as it was when the dialog was opened, a set of lessons, or an activity by itself.
 *
 * @param lessons at least one
 */
record PrintSubject(Content work, WorkFacts facts, List<Lesson> lessons) {

    PrintSubject {
        lessons = List.copyOf(lessons);
    }

    static PrintSubject of(Lesson lesson, WorkFacts facts) {
        return new PrintSubject(lesson.plan(), facts, List.of(lesson));
    }

    /** @param read language in which the activity is being read: that of the guide and the sheets, until others are chosen */
    static PrintSubject of(Activity activity, WorkFacts facts, Language read) {
        return new PrintSubject(activity, facts, List.of(Lesson.alone(activity, read)));
    }

    boolean isSet() {
        return work instanceof LessonPack;
    }

    /** Of the words that ask for printing it. */
    String title() {
        return switch (work.kind()) {
            case ACTIVITY -> "edition.print.activity";
            case LESSON_PACK -> "lessonplan.pack.print";
            default -> "lessonplan.print";
        };
    }

    /** The first plan, with the languages of the pupils of all. */
    LessonPlan forAll() {
        var languages = lessons.stream()
                .flatMap(lesson -> lesson.plan().pupilLanguages().stream())
                .distinct()
                .toList();
        return lessons.getFirst().plan().withPupilLanguages(languages);
    }

    /** Of the largest class; absent while one of them is not counted. */
    @Nullable
    Integer pupils() {
        int most = 0;
        for (var lesson : lessons) {
            var pupils = lesson.plan().schoolClass().pupils();
            if (pupils == null) {
                return null;
            }
            most = Math.max(most, pupils);
        }
        return most;
    }

    /** The lessons for a class of this size. */
    List<Lesson> lessons(@Nullable Integer classOf) {
        return classOf == null
                ? lessons
                : lessons.stream()
                        .map(lesson -> new Lesson(sized(lesson.plan(), classOf), lesson.activities()))
                        .toList();
    }

    PrintOrder<?> order(PrintChoice choice, WorkLookup lookup) {
        var classOf = choice.classOf();
        if (work instanceof LessonPlan plan) {
            var printed = classOf == null ? plan : sized(plan, classOf);
            return new PrintOrder<>(printed, facts.head(), facts.touchedAt(), choice.edition(), lookup)
                    .linked(choice.link());
        }
        var found = classOf == null ? lookup : new SizedPlans(lookup, classOf);
        return new PrintOrder<>(work, facts.head(), facts.touchedAt(), choice.edition(), found).linked(choice.link());
    }

    private static LessonPlan sized(LessonPlan plan, int pupils) {
        var before = plan.schoolClass();
        return plan.withSchoolClass(new SchoolClass(before.name(), before.ages(), pupils, before.minutes()));
    }

    /** The plans of a set, for a class of the size that was chosen. */
    private record SizedPlans(WorkLookup lookup, int pupils) implements WorkLookup {

        @Override
        public Optional<PictureSource> picture(WorkId owner, Picture picture) {
            return lookup.picture(owner, picture);
        }

        @Override
        public Optional<Content> find(Reference reference) {
            return lookup.find(reference).map(found -> found instanceof LessonPlan plan ? sized(plan, pupils) : found);
        }
    }
}
