package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.StepChange;
import org.mekongmigration.handinhand.lessonplan.Objectives;
import org.mekongmigration.handinhand.lessonplan.Slot;
import org.mekongmigration.handinhand.lessonplan.Slots;

/**
 * What a teacher can do at once about something that her plan lacks. Each mend is one step that she can take back. For a lesson
 * that outlasts its class the bar below it has the ways.
 *
 * @param mended told when a finding goes with its buttons
 */
record PlanMends(
        PlanDesk desk,
        PlannedActivities activities,
        ProposedActivities proposed,
        PlanDoors doors,
        Component screen,
        Runnable mended) {

    List<Button> of(Finding finding) {
        var path = finding.place().path();
        return switch (finding.id()) {
            case "lessonplan.debrief-missing" -> talk(block(path, 1));
            case "lessonplan.objective-unserved" -> unserved(block(path, 1));
            case "lessonplan.served-by-unknown" ->
                List.of(mending(
                        screen.getTranslation("lessonplan.mend.unlink"),
                        () -> desk.change(plan -> new Objectives(plan).unlinked(block(path, 1)))));
            case "lessonplan.language-missing" -> languages(block(path, 3), PlanFindingNames.languages(finding));
            case "lessonplan.under" -> List.of(opening("lessonplan.mend.add", () -> doors.openShelf(desk.target())));
            case "lessonplan.stage-empty" -> emptyStage(block(path, 1));
            case "lessonplan.pupils-unknown" -> List.of(opening("lessonplan.mend.pupils", doors::openClass));
            case "lessonplan.slot-open" -> openSlot(block(path, 1), block(path, 3));
            case "lessonplan.fixed-missing" ->
                List.of(mending(screen.getTranslation("lessonplan.mend.back"), () -> putBack(block(path, 3))));
            case "lessonplan.activity-unknown" -> gone(block(path, 3));
            case "lessonplan.step-unknown" -> vanishedStep(block(path, 3), block(finding.arguments(), 0));
            case "lessonplan.book-unknown" ->
                List.of(mending(
                        screen.getTranslation("lessonplan.mend.no-book"),
                        () -> desk.placement(block(path, 3), it -> it.withBook(null))));
            default -> List.of();
        };
    }

    private List<Button> talk(BlockId stage) {
        return Stream.concat(
                        proposed.toTalk().stream().map(it -> adding(stage, it)),
                        Stream.of(opening("lessonplan.mend.add", () -> doors.openShelf(stage))))
                .toList();
    }

    private Button adding(BlockId stage, Activity activity) {
        // the button remembers which one, not all of it
        var id = activity.id();
        return mending(
                screen.getTranslation("lessonplan.mend.talk", title(activity), minutes(activity)),
                () -> proposed.add(stage, id));
    }

    private List<Button> unserved(BlockId id) {
        var remove = mending(
                screen.getTranslation("lessonplan.mend.objective"),
                () -> desk.change(plan -> new Objectives(plan).without(id)));
        if (desk.plan().placements().isEmpty()) {
            return List.of(remove);
        }
        return Stream.concat(
                        new Objectives(desk.plan())
                                .of(id).stream()
                                        .map(it -> opening(
                                                "lessonplan.mend.serve", () -> new ServedByDialog(desk, it).open())),
                        Stream.of(remove))
                .toList();
    }

    private List<Button> languages(BlockId placement, List<Language> lacking) {
        var original = mending(screen.getTranslation("lessonplan.mend.original"), () -> inOriginal(placement, lacking));
        if (new Slots(desk.plan()).holds(placement)) {
            return List.of(original);
        }
        var wanted = desk.plan().pupilLanguages();
        return Stream.concat(
                        Stream.of(original),
                        proposed.instead(placement, it -> it.languages().containsAll(wanted)).stream()
                                .map(it -> swapping(placement, it)))
                .toList();
    }

    private Button swapping(BlockId placement, Activity activity) {
        var id = activity.id();
        return mending(
                screen.getTranslation("lessonplan.mend.swap", title(activity), minutes(activity)),
                () -> proposed.swap(placement, id));
    }

    private void inOriginal(BlockId placement, List<Language> lacking) {
        desk.placement(
                placement,
                it -> it.withInOriginal(Stream.concat(it.inOriginal().stream(), lacking.stream())
                        .distinct()
                        .toList()));
    }

    private String title(Activity activity) {
        return Shown.of(activity.title(), ScreenLanguage.after(desk.plan().written(), screen))
                .text();
    }

    private static int minutes(Activity activity) {
        return activity.minutes() == null ? 0 : activity.minutes().usual();
    }

    private List<Button> emptyStage(BlockId stage) {
        var add = opening("lessonplan.mend.add", () -> doors.openShelf(stage));
        var remove = mending(
                screen.getTranslation("lessonplan.mend.stage"), () -> desk.stages(it -> it.withoutStage(stage)));
        return desk.plan().stages().size() > 1 ? List.of(add, remove) : List.of(add);
    }

    private List<Button> openSlot(BlockId stage, BlockId slot) {
        return List.of(
                opening("lessonplan.mend.add", () -> doors.openShelf(stage)),
                mending(screen.getTranslation("lessonplan.slot.hide"), () -> desk.turn(slot, activities)));
    }

    private void putBack(BlockId slot) {
        new Slots(desk.plan())
                .of(slot)
                .filter(Slot.FixedSlot.class::isInstance)
                .map(Slot.FixedSlot.class::cast)
                .flatMap(it -> activities.activity(it.activity()))
                .ifPresent(it -> desk.fill(slot, it.activity(), it.version()));
    }

    private List<Button> gone(BlockId placement) {
        return new Slots(desk.plan()).holds(placement)
                ? List.of()
                : List.of(mending(screen.getTranslation("lessonplan.remove"), () -> desk.remove(placement)));
    }

    /** What is written in a change whose step is gone can become a step of the teacher's own. */
    private List<Button> vanishedStep(BlockId placement, BlockId step) {
        var adapted = desk.lesson().activity(placement).orElse(null);
        var change = adapted == null ? null : adapted.placement().changes().get(step);
        if (adapted == null || change == null) {
            return List.of();
        }
        var drop = mending(
                screen.getTranslation("lessonplan.mend.drop"), () -> desk.adapt(adapted, null, it -> it.reset(step)));
        return says(change)
                ? List.of(
                        mending(
                                screen.getTranslation("lessonplan.mend.own-step"),
                                () -> desk.adapt(adapted, null, it -> it.ownStep(step, desk.newId()))),
                        drop)
                : List.of(drop);
    }

    private static boolean says(StepChange change) {
        return !(change.title().isEmpty()
                && change.say().isEmpty()
                && change.doing().isEmpty()
                && change.pupils().isEmpty());
    }

    /** Leads on to where the teacher chooses. */
    private Button opening(String key, Runnable open) {
        return button(screen.getTranslation(key), open);
    }

    /** Changes the plan. */
    private Button mending(String words, Runnable change) {
        return button(words, () -> {
            change.run();
            mended.run();
        });
    }

    private static Button button(String words, Runnable press) {
        var button = new Button(words, click -> press.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static BlockId block(List<String> path, int at) {
        return new BlockId(path.get(at));
    }
}
