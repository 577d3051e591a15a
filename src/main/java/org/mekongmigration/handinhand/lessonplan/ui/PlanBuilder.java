package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Bar;
import org.mekongmigration.handinhand.design.EditorFrame;
import org.mekongmigration.handinhand.design.EditorFrame.Pane;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.NewerVersion;
import org.mekongmigration.handinhand.lessonplan.Stages;
import org.mekongmigration.handinhand.work.Opened;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.CommentNotices;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.EditorParts;
import org.mekongmigration.handinhand.work.ui.OtherTextNotices;
import org.mekongmigration.handinhand.work.ui.ReviewPanel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open plan: the parts of the builder around its desk. */
class PlanBuilder extends Composite<Div> implements LessonRiver.Hands {

    private static final Logger LOG = LoggerFactory.getLogger(PlanBuilder.class);

    private final PlannedActivities activities;
    private final NewerVersions newer;
    private final PrintPress press;
    private final PlanDesk desk;
    private final Desk<LessonPlan> saved;
    private final PlanHead head;
    private final ActivityShelf shelf;
    private final PlanSums sums;
    private final PlanLacks lacks;
    private final BeforeYouBegin begin;
    private final LessonRiver river;
    private final PlanTools tools;
    private final OverTimeBar overTime;
    private final PlacementInspector inspector;
    private final EditorFrame frame;
    private final Span said = new Span();
    private @Nullable WriteActivityDialog writing;

    PlanBuilder(PlanWorkshop workshop, Opened opened) {
        press = workshop.press();
        activities = new PlannedActivities(workshop.shelf());
        newer = new NewerVersions(workshop.shelf(), workshop.history());
        var bar = new Bar(getTranslation("lessonplan.list.title"), PlansView.class);
        saved = new Desk<>(workshop.authoring(), opened, LessonPlan.class, bar.saved());
        saved.after(PutElsewhere.here().before(opened.id(), saved.content()));
        desk = new PlanDesk(saved, activities::of, workshop.placing());
        var places = new PlanPlaces(workshop.person().id().value(), opened.id());
        var notices = new OtherTextNotices(saved, workshop.otherTexts());
        var review = workshop.review(saved);
        var comments = new CommentNotices(review);
        var beside = comments.beside(notices::at);
        var panel = new ReviewPanel(review, comments, workshop.history(), this::go);
        head = new PlanHead(bar, desk, places, this::openClass);
        var redo = EditorParts.redo(saved, this);
        redo.addClassName("not-on-phone");
        bar.actions(
                EditorParts.undo(saved, this),
                redo,
                EditorParts.colleagues(saved, workshop.colleagues(), this),
                EditorParts.history(saved, workshop.history(), this),
                EditorParts.share(saved),
                printButton());
        frame = new EditorFrame(bar);
        shelf = new ActivityShelf(desk, workshop.finder(), this::add, () -> write(workshop));
        var doors = new PlanDoors(desk, workshop.placing(), frame);
        var proposed = workshop.proposed(activities, desk);
        begin = new BeforeYouBegin(desk, proposed);
        lacks = new PlanLacks(desk, activities, proposed, new LessonOnPaper(press, activities), doors);
        lacks.beside(begin.door());
        sums = new PlanSums(doors::openClass, doors::openObjectives, () -> new MaterialsDialog(desk.lesson()).open());
        tools = new PlanTools(desk, said, () -> frame.open(Pane.INSPECTOR), () -> copyTo(workshop));
        river = new LessonRiver(this, tools);
        overTime = new OverTimeBar(desk);
        inspector = new PlacementInspector(desk, places, beside, new BookShelfItems(workshop.shelf()), newer, workshop);
        said.addClassName("unseen");
        said.getElement().setAttribute("role", "status");
        var stages = new Button(
                getTranslation("lessonplan.stages"), Glyph.PENCIL.icon(), click -> new StagesDialog(desk).open());
        stages.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var more = new Div(stages, new DuplicateButton(workshop, saved), new AfterLessonButton(workshop, desk::lesson));
        more.addClassName("stages");
        var names = new PlanFindingNames(desk, activities, this);
        var publish = new PublishSection(
                saved, review, found -> found.stream().map(names::named).toList(), this::go);
        var news = workshop.news(saved);
        var work = new Div(sums, news, begin, lacks, panel, notices.rest(), river, more, publish, overTime, said);
        work.addClassName("plan-work");
        frame.with(Pane.LIST, Glyph.LEAF, getTranslation("lessonplan.shelf.title"), shelf)
                .with(Pane.WORK, Glyph.PLAN, getTranslation("lessonplan.pane.lesson"), work)
                .with(Pane.INSPECTOR, Glyph.PENCIL, getTranslation("lessonplan.pane.inspector"), inspector);
        getContent().add(frame);
        getContent().addClassName("fill");
        desk.onChange(this::show);
        show();
    }

    private Button printButton() {
        var button = new Button(getTranslation("lessonplan.print"), Glyph.PRINT.icon(), click -> print());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    String title() {
        return Shown.of(desk.plan().title(), ScreenLanguage.after(desk.plan().written(), this))
                .text();
    }

    /** Leaving: what was saved becomes a revision. */
    void keep() {
        try {
            saved.keep();
        } catch (WorkRejected e) {
            // no longer hers to change: the draft stays, and leaving must not fail
            LOG.info("No revision of plan {}: {}", saved.opened().id(), e.reason());
        }
    }

    private void show() {
        head.show();
        sums.show(desk.lesson());
        begin.show();
        lacks.show();
        tools.show();
        river.show(desk.lesson(), desk.selectedPlacement().orElse(null), desk.target());
        overTime.show();
        inspector.show();
        shelf.show();
        if (saved.saved()) {
            head.acknowledge();
            inspector.acknowledge();
        }
    }

    /** The activity in the lesson that a finding names. */
    private Optional<BlockId> placed(Finding.Place place) {
        return desk.plan().placements().stream()
                .map(Placement::id)
                .filter(it -> place.path().contains(it.value()))
                .findFirst();
    }

    private void go(Finding.Place place) {
        placed(place).ifPresent(desk::select);
    }

    private void add(WorkId activity) {
        var stage = desk.target();
        put(activity, stage, Integer.MAX_VALUE);
    }

    private void put(WorkId id, BlockId stage, int index) {
        activities
                .toAdd(id)
                .ifPresentOrElse(
                        found -> {
                            var activity = found.content(Activity.class);
                            if (index == Integer.MAX_VALUE) {
                                desk.add(activity, found.number());
                            } else {
                                desk.add(activity, found.number(), stage, index);
                            }
                            sayAdded(activity, stage);
                        },
                        () -> ErrorNotice.warn(getTranslation("lessonplan.error.activity")));
    }

    private void sayAdded(Activity activity, BlockId stage) {
        var wished = ScreenLanguage.after(desk.plan().written(), this);
        desk.plan().stages().stream()
                .filter(it -> it.id().equals(stage))
                .findFirst()
                .ifPresent(it -> said.setText(getTranslation(
                        "lessonplan.shelf.added",
                        Shown.of(activity.title(), wished).text(),
                        StageNames.of(this, it, wished).text())));
    }

    @Override
    public void selected(BlockId placement) {
        desk.select(placement);
    }

    @Override
    public void moved(BlockId placement, BlockId stage, int index) {
        desk.stages(it -> it.moved(placement, stage, index));
    }

    @Override
    public void dropped(WorkId activity, BlockId stage, int index) {
        put(activity, stage, index);
    }

    @Override
    public void minutesChanged(BlockId placement, int minutes) {
        if (minutes >= 1 && minutes <= MinutesOfPlacement.LONGEST) {
            desk.lesson().activity(placement).ifPresent(it -> desk.adapt(it, null, at -> at.minutes(minutes)));
        }
    }

    @Override
    public void stageChosen(BlockId stage) {
        if (new Stages(desk.plan().stages())
                .inOrder().stream().anyMatch(it -> it.id().equals(stage))) {
            desk.target(stage);
            frame.open(Pane.LIST);
        }
    }

    @Override
    public void slotFilled(BlockId slot, WorkId activity) {
        activities
                .toAdd(activity)
                .ifPresentOrElse(
                        found -> desk.fill(slot, found.content(Activity.class), found.number()),
                        () -> ErrorNotice.warn(getTranslation("lessonplan.error.activity")));
    }

    @Override
    public void slotTurned(BlockId slot) {
        desk.turn(slot, activities);
    }

    @Override
    public Optional<Localized<String>> title(WorkId activity) {
        return activities.title(activity);
    }

    @Override
    public Optional<Integer> newer(AdaptedActivity activity) {
        return newer.newer(activity).map(NewerVersion::number);
    }

    /** What she looked at before she went away. */
    void choose(String placement) {
        desk.plan().placements().stream()
                .map(Placement::id)
                .filter(it -> it.value().equals(placement))
                .findFirst()
                .ifPresent(it -> {
                    desk.select(it);
                    river.bringIntoView(it);
                });
    }

    private void write(PlanWorkshop workshop) {
        if (writing == null) {
            writing = new WriteActivityDialog(workshop, desk, () -> {
                writing = null;
                frame.open(Pane.WORK);
            });
        }
        writing.open();
    }

    private void copyTo(PlanWorkshop workshop) {
        new CopyToDialog(
                        workshop,
                        desk.lesson(),
                        desk.selectedPlacement().orElse(null),
                        out -> out.forEach(desk::remove))
                .open();
    }

    private void openClass() {
        new ClassDialog(desk).open();
    }

    private void print() {
        saved.keep();
        new PrintDialog(press, PrintSubject.of(desk.lesson(), saved.opened().work())).open();
    }
}
