package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Book;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate.SetLesson;
import org.mekongmigration.handinhand.lessonplan.Slot.FixedSlot;

/** A plan on its first day. */
public record PlanStart(WorkId id, Localized<String> title, Language teacherLanguage, List<Language> pupilLanguages) {

    /** Stages without a title of their own: the screens and the printed page know their names. */
    public static final List<BlockId> KNOWN_STAGES = Stream.of("opening", "main", "closing", "assessment")
            .map(BlockId::new)
            .toList();

    /** What fixed slots are filled with: what a teacher gets when she puts it in now. */
    public interface Sources {

        Optional<Pinned> activity(WorkId id);

        /** Revision number of a storybook. */
        Optional<Integer> book(WorkId id);
    }

    /** An activity in one revision. */
    public record Pinned(Activity activity, int version) {}

    /** From a template of one lesson. */
    public LessonPlan from(LessonTemplate template, Sources sources) {
        return from(template, template.allLessons().getFirst(), sources);
    }

    /** One lesson of a template: its stages and slots, and what is fixed in them already at its place. */
    public LessonPlan from(LessonTemplate template, SetLesson lesson, Sources sources) {
        var stages = lesson.stages().stream()
                .map(it -> new Stage(
                        it.id(), it.title(), it.minutes(), it.advice(), it.slots(), fixed(it.slots(), sources)))
                .toList();
        var plan = plan(new SchoolClass(null, template.ages(), null, lesson.minutes()), stages, template);
        return lesson.objectives().isEmpty() ? withObjectives(plan, sources) : plan.withObjectives(lesson.objectives());
    }

    /** Three stages and nothing in them. */
    public LessonPlan fromNothing() {
        var stages = KNOWN_STAGES.subList(0, 3).stream()
                .map(it -> new Stage(it, Localized.empty(), null, Localized.empty(), List.of(), List.of()))
                .toList();
        return plan(new SchoolClass(null, null, null, null), stages, null);
    }

    private static List<Placement> fixed(List<Slot> slots, Sources sources) {
        var placements = new ArrayList<Placement>();
        for (var slot : slots) {
            if (slot instanceof FixedSlot fixed) {
                placements.add(placement(fixed, sources));
            }
        }
        return List.copyOf(placements);
    }

    /** What stands in a fixed slot. */
    static Placement placement(FixedSlot slot, Sources sources) {
        var found = sources.activity(slot.activity());
        var placement = Placement.of(
                slot.id(), slot.activity(), found.map(Pinned::version).orElse(null));
        var usual = found.map(it -> new AdaptedActivity(it.activity(), placement).minutesOfSteps());
        var minutes = usual.filter(it -> it.equals(slot.minutes())).isPresent() ? null : slot.minutes();
        var book = slot.book();
        return placement
                .withMinutes(minutes)
                .withBook(
                        book == null ? null : new Book(book, sources.book(book).orElse(null)));
    }

    /** Where the template says none, what is fixed in the lesson is what it is for. */
    private static LessonPlan withObjectives(LessonPlan plan, Sources sources) {
        var numbers = new AtomicInteger();
        var placing = new Placing(() -> new BlockId("o" + numbers.incrementAndGet()));
        var changed = plan;
        for (var placement : plan.placements()) {
            var first = sources.activity(placement.activity())
                    .flatMap(it -> it.activity().objectives().stream().findFirst());
            if (first.isPresent()) {
                changed = placing.adopted(changed, first.get(), placement.id());
            }
        }
        return changed;
    }

    private LessonPlan plan(SchoolClass schoolClass, List<Stage> stages, @Nullable LessonTemplate template) {
        return new LessonPlan(
                id,
                Stream.concat(Stream.of(teacherLanguage), title.languages().stream())
                        .distinct()
                        .toList(),
                title,
                schoolClass,
                teacherLanguage,
                pupilLanguages,
                List.of(),
                stages,
                template == null ? null : template.id(),
                null,
                List.of(),
                null);
    }
}
