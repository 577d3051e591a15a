package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Bar;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.OrderedList;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPack.PackedPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.work.Opened;
import org.mekongmigration.handinhand.work.WorkCard;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.ui.CommentNotices;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.EditorParts;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.OtherTextNotices;
import org.mekongmigration.handinhand.work.ui.PlaceFields;
import org.mekongmigration.handinhand.work.ui.ReviewPanel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open set of lessons: its title, its lessons in order, and printing it. */
class PackEditor extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(PackEditor.class);

    private static final Place PLANS = new Place(List.of("plans"));
    private static final Set<Kind> PLAN = Set.of(Kind.LESSON_PLAN);
    private static final int OFFERED = 200;

    private final PlanWorkshop workshop;
    private final Bar bar;
    private final Desk<LessonPack> desk;
    private final OrderedList<PackedPlan> plans;
    private final Paragraph none = new Paragraph(getTranslation("lessonplan.pack.none"));
    private final ComboBox<WorkCard> add = new ComboBox<>();

    PackEditor(PlanWorkshop workshop, Opened opened) {
        this.workshop = workshop;
        bar = new Bar(getTranslation("lessonplan.packs.title"), PacksView.class);
        desk = new Desk<>(workshop.authoring(), opened, LessonPack.class, bar.saved());
        var notices = new OtherTextNotices(desk, workshop.otherTexts());
        var review = workshop.review(desk);
        var comments = new CommentNotices(review);
        var beside = comments.beside(notices::at);
        var fields = new PlaceFields<>(desk, workshop.person().id().value(), beside);
        var print = new Button(getTranslation("lessonplan.pack.print"), Glyph.PRINT.icon(), click -> print());
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var redo = EditorParts.redo(desk, this);
        redo.addClassName("not-on-phone");
        bar.actions(
                EditorParts.undo(desk, this),
                redo,
                EditorParts.history(desk, workshop.history(), this),
                EditorParts.share(desk),
                print);
        plans = new OrderedList<PackedPlan>(this::name, this::row, this::move).draggable();
        add.setLabel(getTranslation("lessonplan.pack.add"));
        add.setPlaceholder(getTranslation("lessonplan.pack.add.which"));
        add.setItemLabelGenerator(card -> title(card.title()));
        add.setRenderer(new ComponentRenderer<>(this::offer));
        add.setItems(offered());
        add.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                add(change.getValue().work().id());
                add.clear();
            }
        });
        var page = new Main(
                workshop.news(desk),
                new ReviewPanel(review, comments, workshop.history(), this::go),
                notices.rest(),
                fields.line(getTranslation("lessonplan.pack.title"), "title"),
                fields.line(getTranslation("lessonplan.pack.teaser"), "teaser"),
                new H2(getTranslation("lessonplan.pack.lessons")),
                none,
                plans,
                add,
                new PublishSection(desk, review, found -> found, this::go));
        page.addClassNames("page", "pack-page");
        getContent().addClassNames("pack-editor");
        getContent().add(bar, page);
        desk.onChange(this::show);
        show();
    }

    String title() {
        return title(desk.content().title());
    }

    void leave() {
        desk.leave();
    }

    private void show() {
        var shown = Shown.of(desk.content().title(), List.of(ScreenLanguage.of(this)));
        bar.title(title(desk.content().title()), shown.language());
        plans.show(desk.content().plans());
        none.setVisible(desk.content().plans().isEmpty());
    }

    /** To the lesson that a finding names. */
    private void go(Place place) {
        desk.content().plans().stream()
                .filter(it -> place.path().contains(it.id().value()))
                .findFirst()
                .ifPresent(it -> UI.getCurrent().navigate(LessonPlanRoutes.builder(it.plan())));
    }

    private List<WorkCard> offered() {
        return Stream.of(
                        workshop.shelf().mine(PLAN, "", 0, OFFERED),
                        workshop.shelf().ofMySchool(PLAN, "", 0, OFFERED),
                        workshop.shelf().ofNetwork(PLAN, "", 0, OFFERED))
                .flatMap(List::stream)
                .toList();
    }

    private Span offer(WorkCard plan) {
        var name = new Span(title(plan.title()));
        name.getElement().setAttribute("lang", language(plan.title()));
        return name;
    }

    private String language(Localized<String> title) {
        return Shown.of(title, List.of(ScreenLanguage.of(this))).language().tag();
    }

    private void add(WorkId plan) {
        desk.change(pack -> Edit.insert(pack, PLANS, Integer.MAX_VALUE, new PackedPlan(FreshIds.next(), plan, null)));
    }

    private void move(int from, int to) {
        var id = desk.content().plans().get(from).id();
        desk.change(pack -> Edit.move(pack, PLANS, id, to));
    }

    private String name(PackedPlan packed) {
        return workshop.shelf()
                .find(packed.plan())
                .map(found -> title(found.content().title()))
                .orElseGet(() -> getTranslation("lessonplan.pack.gone"));
    }

    private Component row(PackedPlan packed) {
        var name = name(packed);
        var row = new Div();
        row.addClassName("packed-plan");
        var found = workshop.shelf().find(packed.plan()).filter(it -> it.content() instanceof LessonPlan);
        if (found.isPresent()) {
            var plan = found.get().content(LessonPlan.class);
            var link = new Anchor(LessonPlanRoutes.builder(packed.plan()), name);
            link.getElement().setAttribute("router-link", true);
            link.getElement().setAttribute("lang", language(plan.title()));
            row.add(link);
            var minutes = plan.schoolClass().minutes();
            if (minutes != null) {
                var says = new Span(getTranslation("lessonplan.minutes", minutes));
                says.addClassName("quiet");
                row.add(says);
            }
        } else {
            row.add(new Span(name));
        }
        row.add(new IconButton(
                Glyph.BIN,
                getTranslation("lessonplan.pack.remove", name),
                click -> desk.change(pack -> Edit.remove(pack, PLANS, packed.id()))));
        return row;
    }

    private String title(Localized<String> title) {
        var shown = Shown.of(title, List.of(ScreenLanguage.of(this)));
        return shown.isEmpty() ? getTranslation("lessonplan.untitled") : shown.text();
    }

    private void print() {
        desk.keep();
        desk.content().plans().forEach(packed -> keepDraft(packed.plan()));
        PackReading.print(workshop.press(), desk.content(), desk.opened().work(), this);
    }

    /** What she has written in a lesson just now is printed with the set; a lesson that is not hers prints as it is kept. */
    private void keepDraft(WorkId plan) {
        try {
            workshop.authoring().keep(plan, null);
        } catch (WorkRejected e) {
            LOG.debug("{} is not hers to keep", plan, e);
        }
    }
}
