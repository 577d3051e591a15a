package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.CareFor;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;

/** A plan with its activities found. A placement whose activity is not there any more stays, without its steps. */
public record Lesson(LessonPlan plan, Map<BlockId, AdaptedActivity> activities) {

    /** A stage on the clock of the lesson. */
    public record TimedStage(Stage stage, int start, int minutes, List<TimedPlacement> placements) {}

    /** A placement on the clock of the lesson. */
    public record TimedPlacement(
            Placement placement, @Nullable AdaptedActivity activity, int start, int minutes) {}

    public static Lesson of(LessonPlan plan, Function<Placement, Optional<Activity>> lookup) {
        var found = new LinkedHashMap<BlockId, AdaptedActivity>();
        for (var placement : plan.placements()) {
            lookup.apply(placement)
                    .ifPresent(activity -> found.put(placement.id(), new AdaptedActivity(activity, placement)));
        }
        return new Lesson(plan, found);
    }

    /** An activity by itself: what the class needs that it is best for is counted as for any lesson. */
    public static Lesson alone(Activity activity, Language written) {
        var group = activity.group();
        var placement = Placement.of(new BlockId("alone"), activity.id(), null);
        var stage = new Stage(
                new BlockId("main"), Localized.empty(), null, Localized.empty(), List.of(), List.of(placement));
        var plan = new PlanStart(activity.id(), activity.title(), written, List.of(written))
                .fromNothing()
                .withSchoolClass(new SchoolClass(null, null, group == null ? null : group.best(), null))
                .withStages(List.of(stage));
        return of(plan, any -> Optional.of(activity));
    }

    public Optional<AdaptedActivity> activity(BlockId placement) {
        return Optional.ofNullable(activities.get(placement));
    }

    /** The stages with the minute at which each thing begins, the first at 0. */
    public List<TimedStage> timed() {
        var stages = new ArrayList<TimedStage>();
        var clock = 0;
        for (var stage : plan.stages()) {
            var start = clock;
            var placements = new ArrayList<TimedPlacement>();
            for (var placement : stage.placements()) {
                var minutes = minutes(placement);
                placements.add(new TimedPlacement(placement, activities.get(placement.id()), clock, minutes));
                clock += minutes;
            }
            stages.add(new TimedStage(stage, start, clock - start, List.copyOf(placements)));
        }
        return List.copyOf(stages);
    }

    /** Minutes of all that was put in. */
    public int minutes() {
        return plan.placements().stream().mapToInt(this::minutes).sum();
    }

    /** Minutes by which the lesson outlasts the class; 0 while the class's minutes are not known. */
    public int over() {
        var end = plan.schoolClass().minutes();
        return end == null ? 0 : Math.max(0, minutes() - end);
    }

    /** Whether something in the lesson serves the objective. */
    public boolean covers(Objective objective) {
        return plan.placements().stream().anyMatch(it -> objective.servedBy().contains(it.id()));
    }

    /** The activities that ask for care before one begins. */
    public List<AdaptedActivity> withCaution() {
        return activities.values().stream()
                .filter(it -> !it.activity().caution().isEmpty()
                        || !it.activity().careFor().isEmpty())
                .toList();
    }

    /** Whom of this class the activity asks to think of; nobody before the teacher has answered. */
    public Set<CareFor> care(AdaptedActivity adapted) {
        var check = plan.schoolClass().check();
        return check == null ? Set.of() : check.care(adapted.activity());
    }

    /** The activities that need something done before the lesson. */
    public List<AdaptedActivity> withPreparation() {
        return activities.values().stream()
                .filter(it -> !it.activity().preparation().isEmpty())
                .toList();
    }

    /** The key words of its activities, each once. */
    public List<WorkId> terms() {
        return activities.values().stream()
                .flatMap(it -> it.activity().terms().stream())
                .distinct()
                .toList();
    }

    private int minutes(Placement placement) {
        var found = activities.get(placement.id());
        if (found != null) {
            return found.minutes();
        }
        return placement.minutes() == null ? 0 : placement.minutes();
    }
}
