package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.edition.BeforePrinting;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;
import org.mekongmigration.handinhand.work.ui.NumberedFindings;

/**
 * What would go wrong with one open lesson on paper, each finding at the place in the lesson that it comes from. The sheets are
 * judged again when the plan is another, and of them only those that have changed; what stands in an activity, once.
 */
class LessonOnPaper {

    /** Of a picture that is printed for pupils everybody has to be told what it shows. */
    private static final String WITHOUT_ALT = "content.picture-without-alt";

    private final BeforePrinting before;
    private final PlannedActivities activities;
    private final WorkLookup lookup;
    private final Map<Activity, List<Finding>> inActivities = new HashMap<>();
    private @Nullable LessonPlan judged;
    private List<Finding> found = List.of();

    LessonOnPaper(PrintPress press, PlannedActivities activities) {
        this.before = press.before();
        this.activities = activities;
        this.lookup = new Planned(activities, press.lookup());
    }

    List<Finding> findings(LessonPlan plan) {
        if (!plan.equals(judged)) {
            var now = new ArrayList<>(before.findings(plan, lookup));
            for (var stage : plan.stages()) {
                for (var placement : stage.placements()) {
                    activities
                            .of(placement)
                            .ifPresent(activity -> now.addAll(inside(activity, plan, stage, placement)));
                }
            }
            found = now.stream().distinct().toList();
            judged = plan;
        }
        return found;
    }

    /** In the languages that the lesson is printed in; behind the place in the lesson stands the way inside the activity. */
    private List<Finding> inside(Activity activity, LessonPlan plan, Stage stage, Placement placement) {
        var printed = new ArrayList<>(plan.pupilLanguages());
        printed.add(plan.written());
        var placed = List.of(
                "stages", stage.id().value(), "placements", placement.id().value(), "activity");
        return inActivities.computeIfAbsent(activity, this::judged).stream()
                .filter(it -> it.id().equals(WITHOUT_ALT)
                        || printed.contains(new Language(it.place().path().getLast())))
                .map(it -> new Finding(
                        it.id(),
                        it.severity(),
                        new Place(Stream.concat(placed.stream(), it.place().path().stream())
                                .toList()),
                        it.arguments()))
                .toList();
    }

    private List<Finding> judged(Activity activity) {
        var inside = new ArrayList<>(before.letters(activity));
        Activity.KIND.findings(activity, activities).stream()
                .filter(it -> it.id().equals(WITHOUT_ALT))
                .forEach(inside::add);
        return NumberedFindings.named(inside, activity);
    }

    /** Other works as the open plan has read them. */
    private record Planned(PlannedActivities activities, WorkLookup lookup) implements WorkLookup {

        @Override
        public Optional<PictureSource> picture(WorkId owner, Picture picture) {
            return lookup.picture(owner, picture);
        }

        @Override
        public Optional<Content> find(Reference reference) {
            return activities.find(reference);
        }
    }
}
