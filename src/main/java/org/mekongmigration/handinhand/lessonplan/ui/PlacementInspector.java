package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.AdaptedStep;
import org.mekongmigration.handinhand.lessonplan.Slots;
import org.mekongmigration.handinhand.lessonplan.Stages;

/** The chosen activity, adapted in place: minutes, steps, note, what it needs. */
class PlacementInspector extends Section {

    private static final List<String> STEP_FIELDS = List.of("title", "minutes", "say", "do", "pupils");

    private final PlanDesk desk;
    private final PlanPlaces places;
    private final Function<String, Component> notices;
    private final List<StepEditor> steps = new ArrayList<>();
    private @Nullable BlockId shown;
    private @Nullable Activity shownActivity;
    private List<BlockId> shownSteps = List.of();
    private @Nullable MinutesOfPlacement minutes;
    private @Nullable NoteEditor note;
    private @Nullable PlacementNeeds needs;
    private @Nullable Button reset;
    private @Nullable BookOfPlacement book;
    private final BookShelfItems books;
    private final NewerNote newer;
    private final NewerVersions versions;
    private final PlanWorkshop workshop;
    private @Nullable OwnOfPlacement own;

    PlacementInspector(
            PlanDesk desk,
            PlanPlaces places,
            Function<String, Component> notices,
            BookShelfItems books,
            NewerVersions versions,
            PlanWorkshop workshop) {
        this.newer = new NewerNote(desk, versions);
        this.versions = versions;
        this.workshop = workshop;
        this.books = books;
        this.desk = desk;
        this.places = places;
        this.notices = notices;
        addClassName("placement-inspector");
        setAriaLabel(getTranslation("lessonplan.inspector"));
        getElement().setAttribute("tabindex", "-1");
        show();
    }

    /** Shows what the desk holds. What stays the same stays in place, so that nobody loses the field she types in. */
    void show() {
        var selected = desk.selected().orElse(null);
        var stepIds = selected == null
                ? List.<BlockId>of()
                : selected.steps().stream().map(AdaptedStep::id).toList();
        if (selected == null
                || !selected.placement().id().equals(shown)
                || !selected.activity().equals(shownActivity)
                || !stepIds.equals(shownSteps)) {
            build(selected, stepIds);
        }
        if (selected != null) {
            for (var index = 0; index < steps.size(); index++) {
                steps.get(index).show(selected.steps().get(index), index + 1, steps.size());
            }
            newer.show(selected);
            if (own != null) {
                own.show(selected);
            }
            if (minutes != null && note != null && needs != null && reset != null) {
                minutes.show(selected);
                note.show(selected);
                needs.show(desk.lesson(), selected);
                if (book != null) {
                    book.show(selected);
                }
                reset.setVisible(
                        selected.adaptations() > (selected.placement().note().isEmpty() ? 0 : 1));
            }
        }
    }

    /** All words shown here are committed. */
    void acknowledge() {
        steps.forEach(StepEditor::acknowledge);
        if (note != null) {
            note.acknowledge();
        }
    }

    private void build(@Nullable AdaptedActivity selected, List<BlockId> stepIds) {
        var still = selected != null && selected.placement().id().equals(shown);
        var open = still
                ? steps.stream()
                        .filter(StepEditor::isOpen)
                        .map(StepEditor::step)
                        .toList()
                : List.<BlockId>of();
        if (!still) {
            getElement().executeJs("this.closest('.pane')?.scrollTo(0, 0)");
        }
        removeAll();
        steps.clear();
        shown = selected == null ? null : selected.placement().id();
        shownActivity = selected == null ? null : selected.activity();
        shownSteps = stepIds;
        if (selected == null) {
            add(desk.selectedPlacement().isPresent() ? gone() : nothingChosen());
            return;
        }
        minutes = new MinutesOfPlacement(desk);
        note = new NoteEditor(desk, places);
        needs = new PlacementNeeds();
        book = new BookOfPlacement(desk, books, selected);
        own = new OwnOfPlacement(workshop, desk, versions.hers(selected));
        reset = new Button(
                getTranslation("lessonplan.reset.all"), Glyph.UNDO.icon(), click -> desk.adapt(null, it -> it.reset()));
        reset.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var list = new OrderedList();
        list.addClassName("steps");
        for (var step : selected.steps()) {
            var editor = new StepEditor(desk, places, selected, step.id());
            steps.add(editor);
            list.add(editor);
            STEP_FIELDS.forEach(
                    field -> editor.add(notices.apply(place(selected) + "/changes/" + step.id() + "/" + field)));
            if (open.contains(step.id())) {
                editor.open();
            }
        }
        add(head(selected), newer);
        new Slots(desk.plan()).of(selected.placement().id()).ifPresent(slot -> add(new SlotNote(desk.plan(), slot)));
        add(minutes);
        caution(selected).forEach(this::add);
        add(
                new Div(new H3(getTranslation("lessonplan.steps")), list, addFirst()),
                notices.apply(place(selected) + "/note"),
                note,
                book,
                needs,
                own,
                foot(selected));
    }

    /** The path of the placement in the plan, as the other texts name it. */
    private String place(AdaptedActivity selected) {
        var placement = selected.placement().id();
        var stage = new Stages(desk.plan().stages())
                .stageOf(placement)
                .map(it -> it.id().value());
        return "stages/" + stage.orElse("") + "/placements/" + placement;
    }

    private Div head(AdaptedActivity selected) {
        var wished = ScreenLanguage.after(desk.plan().written(), this);
        var title = Shown.of(selected.activity().title(), wished);
        var heading = new H2(title.text());
        heading.addClassName("work-title");
        heading.getElement().setAttribute("lang", title.language().tag());
        var kind = new Pill(Glyph.LEAF, getTranslation("lessonplan.activity"), Colour.LEAF);
        var head = new Div(kind, heading);
        head.addClassName("head");
        var version = selected.placement().version();
        if (version != null) {
            var says = new Paragraph(getTranslation("lessonplan.version", version));
            says.addClassName("quiet");
            head.add(says);
        }
        return head;
    }

    private List<Div> caution(AdaptedActivity selected) {
        var caution = Shown.ofProse(
                selected.activity().caution(), ScreenLanguage.after(desk.plan().written(), this));
        if (caution.isEmpty()) {
            return List.of();
        }
        var words = new Paragraph(caution.text());
        words.getElement().setAttribute("lang", caution.language().tag());
        var note = new Div(new H3(Glyph.HEART.icon(), new Span(getTranslation("lessonplan.caution"))), words);
        note.addClassNames("note", "clay");
        return List.of(note);
    }

    private Button addFirst() {
        var button = new Button(
                getTranslation("lessonplan.step.add.first"),
                Glyph.PLUS.icon(),
                click -> desk.adapt(null, it -> it.stepAdded(null, desk.newId())));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Div foot(AdaptedActivity selected) {
        var placement = selected.placement().id();
        var remove = new Button(getTranslation("lessonplan.remove"), Glyph.BIN.icon(), click -> desk.remove(placement));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL, ButtonVariant.ERROR);
        remove.setVisible(!new Slots(desk.plan()).holds(placement));
        var foot = new Div(remove);
        if (reset != null) {
            foot.addComponentAsFirst(reset);
        }
        foot.addClassName("foot");
        return foot;
    }

    private Div gone() {
        var says = new Div(new Paragraph(getTranslation("lessonplan.gone.why")));
        desk.selectedPlacement()
                .ifPresent(placement -> says.add(new Button(
                        getTranslation("lessonplan.remove"), Glyph.BIN.icon(), click -> desk.remove(placement))));
        says.addClassName("nothing");
        return says;
    }

    private Div nothingChosen() {
        var nothing = new Div(
                new H2(getTranslation("lessonplan.inspector.empty.title")),
                new Paragraph(getTranslation("lessonplan.inspector.empty")));
        nothing.addClassName("nothing");
        return nothing;
    }
}
