package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.EmptyState;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate;
import org.mekongmigration.handinhand.work.WorkCard;

/** The plans of the person and of her school, last touched first; and beginning a new one. */
@Route(LessonPlanRoutes.LIST)
@HelpTopic("plans")
@Menu(title = "lessonplan.menu", order = 10, icon = "plan")
@StyleSheet("look/lessonplan.css")
@PermitAll
class PlansView extends Main implements HasDynamicTitle {

    private static final int PAGE = 24;
    private static final Set<Kind> PLANS = Set.of(Kind.LESSON_PLAN);

    private final PlanWorkshop workshop;
    private final TextField words = new TextField();
    private final Div mine = new Div();
    private final Div school = new Div();
    private final Div network = new Div();

    PlansView(PlanWorkshop workshop) {
        this.workshop = workshop;
        addClassNames("page", "plans");
        var begin = new Button(getTranslation("lessonplan.list.new"), Glyph.PLUS.icon(), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        words.setPlaceholder(getTranslation("lessonplan.list.find"));
        words.setAriaLabel(getTranslation("lessonplan.list.find"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        var sets = new RouterLink(getTranslation("lessonplan.packs.title"), PacksView.class);
        var head = new Div(new H1(getTranslation("lessonplan.list.title")), sets, words, begin);
        head.addClassName("page-head");
        add(head, mine, school, network, new ReadyPacks(workshop), new ReadyPlans(workshop, this::copy));
        show();
    }

    private void show() {
        var title = words.getValue().strip();
        var own = workshop.shelf().mine(PLANS, title, 0, PAGE);
        mine.removeAll();
        if (own.isEmpty() && title.isEmpty()) {
            mine.add(
                    new EmptyState(
                            Drawing.EMPTY_PLAN,
                            getTranslation("lessonplan.list.empty.title"),
                            getTranslation("lessonplan.list.empty")),
                    new PlanWays(workshop.beginning().templates(), this::begin));
        } else if (own.isEmpty()) {
            mine.add(new Paragraph(getTranslation("lessonplan.list.nothing")));
        } else {
            mine.add(new H2(getTranslation("lessonplan.list.mine")), cards(own, true, title));
        }
        var theirs = workshop.shelf().ofMySchool(PLANS, title, 0, PAGE);
        school.removeAll();
        if (!theirs.isEmpty()) {
            school.add(new H2(getTranslation("lessonplan.list.school")), cards(theirs, false, title));
        }
        var ofNetwork = workshop.unpublished(Kind.LESSON_PLAN, title);
        network.removeAll();
        if (!ofNetwork.isEmpty()) {
            var cards = new Div();
            cards.addClassName("plan-cards");
            add(cards, ofNetwork);
            network.add(new H2(getTranslation("lessonplan.list.network")), cards);
        }
    }

    private Div cards(List<WorkCard> found, boolean own, String title) {
        var cards = new Div();
        cards.addClassName("plan-cards");
        var frame = new Div(cards);
        add(cards, found);
        if (found.size() == PAGE) {
            var pages = new int[] {1};
            var more = new Button(getTranslation("lessonplan.list.more"));
            more.addClickListener(click -> {
                var next = own
                        ? workshop.shelf().mine(PLANS, title, pages[0], PAGE)
                        : workshop.shelf().ofMySchool(PLANS, title, pages[0], PAGE);
                pages[0]++;
                add(cards, next);
                more.setVisible(next.size() == PAGE);
            });
            frame.add(more);
        }
        return frame;
    }

    private void add(Div cards, List<WorkCard> found) {
        found.forEach(it -> cards.add(new PlanCard(it, () -> copy(it.work().id()))));
    }

    private void begin() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("lessonplan.new.title"));
        dialog.addClassName("new-plan");
        dialog.add(
                new Paragraph(getTranslation("lessonplan.new.how")),
                new PlanWays(workshop.beginning().templates(), template -> {
                    dialog.close();
                    begin(template);
                }));
        dialog.getFooter().add(new Button(getTranslation("design.cancel"), click -> dialog.close()));
        dialog.open();
    }

    private void begin(Optional<LessonTemplate> template) {
        var begun =
                workshop.beginning().begin(template, getTranslation("lessonplan.untitled"), ScreenLanguage.of(this));
        UI.getCurrent().navigate(LessonPlanRoutes.of(begun));
    }

    private void copy(WorkId plan) {
        workshop.copyPlan(plan, this);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("lessonplan.title", getTranslation("lessonplan.list.title"));
    }
}
