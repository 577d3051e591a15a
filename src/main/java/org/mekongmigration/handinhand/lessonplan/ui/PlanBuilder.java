package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.EditorFrame;
import org.mekongmigration.handinhand.design.EditorFrame.Pane;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.Stages;
import org.mekongmigration.handinhand.work.KeptOther;
import org.mekongmigration.handinhand.work.Opened;
import org.mekongmigration.handinhand.work.WorkRejected;

/** One open plan: the parts of the builder around its desk. */
class PlanBuilder extends Composite<Div> implements LessonRiver.Hands, PlanSaving.Answer {

    private final PlanWorkshop workshop;
    private final PlannedActivities activities;
    private final PlanDesk desk;
    private final PlanBar bar;
    private final PlanSaving saving;
    private final ActivityShelf shelf;
    private final PlanSums sums;
    private final LessonRiver river;
    private final PlanTools tools;
    private final OverTimeBar overTime;
    private final PlacementInspector inspector;
    private final OtherTextsPanel others;
    private final EditorFrame frame;
    private final Span said = new Span();

    PlanBuilder(PlanWorkshop workshop, Opened opened) {
        this.workshop = workshop;
        activities = new PlannedActivities(workshop.shelf());
        desk = new PlanDesk(opened.content(LessonPlan.class), activities::of, workshop.placing());
        var places = new PlanPlaces(workshop.person().id().value(), opened.id());
        bar = new PlanBar(desk, places, this::openClass, this::print);
        saving = new PlanSaving(workshop.authoring(), opened, bar.saved(), this);
        frame = new EditorFrame(bar);
        shelf = new ActivityShelf(desk, new ShelfFinder(workshop.shelf()), this::add);
        sums = new PlanSums(
                this::openClass,
                () -> new ObjectivesDialog(desk, workshop.placing()).open(),
                () -> new MaterialsDialog(desk.lesson()).open());
        tools = new PlanTools(desk, said, () -> frame.open(Pane.INSPECTOR));
        river = new LessonRiver(this, tools);
        overTime = new OverTimeBar(desk);
        inspector = new PlacementInspector(desk, places);
        others = new OtherTextsPanel(this::leave, this::take);
        said.addClassName("unseen");
        said.getElement().setAttribute("role", "status");
        var stages = new Button(
                getTranslation("lessonplan.stages"), Glyph.PENCIL.icon(), click -> new StagesDialog(desk).open());
        stages.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        stages.addClassName("stages");
        var work = new Div(sums, others, river, stages, overTime, said);
        work.addClassName("plan-work");
        frame.with(Pane.LIST, Glyph.LEAF, getTranslation("lessonplan.shelf.title"), shelf)
                .with(Pane.WORK, Glyph.PLAN, getTranslation("lessonplan.pane.lesson"), work)
                .with(Pane.INSPECTOR, Glyph.PENCIL, getTranslation("lessonplan.pane.inspector"), inspector);
        getContent().add(frame);
        getContent().addClassName("fill");
        desk.onChange(this::changed);
        show();
        others.show(opened.others());
    }

    String title() {
        return Shown.of(desk.plan().title(), ScreenLanguage.after(desk.plan().written(), this))
                .text();
    }

    /** Leaving: what was saved becomes a revision. */
    void keep() {
        saving.keep();
    }

    private void changed() {
        show();
        saving.save(desk.plan());
    }

    private void show() {
        bar.show();
        sums.show(desk.lesson());
        tools.show();
        river.show(desk);
        overTime.show();
        inspector.show();
        shelf.show();
    }

    @Override
    public void committed() {
        bar.acknowledge();
        inspector.acknowledge();
        others.show(saving.opened().others());
    }

    @Override
    public void merged(LessonPlan plan) {
        desk.replace(plan);
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

    private void openClass() {
        new ClassDialog(desk).open();
    }

    private void print() {
        saving.keep();
    }

    private void leave(KeptOther other) {
        choose(() -> workshop.otherTexts().leave(other.id()));
    }

    private void take(KeptOther other) {
        choose(() -> workshop.otherTexts().take(other.id()));
    }

    private void choose(Supplier<Opened> choice) {
        try {
            saving.took(choice.get(), desk.plan());
        } catch (WorkRejected e) {
            ErrorNotice.warn(getTranslation("lessonplan.other.gone"));
        }
    }
}
