package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate;
import org.mekongmigration.handinhand.work.WorkCard;

/** The sets of lessons of the person and of her school; and beginning one, from a template or from plans of her own. */
@Route(LessonPlanRoutes.PACKS)
@HelpTopic("packs")
@StyleSheet("look/lessonplan.css")
@PermitAll
class PacksView extends Main implements HasDynamicTitle {

    private static final int PAGE = 100;
    private static final Set<Kind> PACKS = Set.of(Kind.LESSON_PACK);

    private final PlanWorkshop workshop;

    PacksView(PlanWorkshop workshop) {
        this.workshop = workshop;
        addClassNames("page", "plans");
        var begin = new Button(getTranslation("lessonplan.pack.new"), Glyph.PLUS.icon(), click -> beginEmpty());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new RouterLink(getTranslation("lessonplan.list.title"), PlansView.class);
        back.addClassName("crumb");
        var head = new Div(
                back,
                new H1(getTranslation("lessonplan.packs.title")),
                begin,
                new Paragraph(getTranslation("lessonplan.packs.what")));
        head.addClassName("page-head");
        add(head);
        cards("lessonplan.packs.mine", workshop.shelf().mine(PACKS, "", 0, PAGE));
        cards("lessonplan.packs.school", workshop.shelf().ofMySchool(PACKS, "", 0, PAGE));
        cards("lessonplan.list.network", workshop.unpublished(Kind.LESSON_PACK, ""));
        add(new ReadyPacks(workshop));
        var sets = workshop.beginning().templates().stream()
                .filter(LessonTemplate::isSet)
                .toList();
        if (!sets.isEmpty()) {
            add(new H2(getTranslation("lessonplan.packs.begin")), new PlanWays(sets, this::begin));
        }
    }

    private void cards(String heading, List<WorkCard> packs) {
        if (packs.isEmpty()) {
            return;
        }
        var cards = new Div();
        cards.addClassName("plan-cards");
        packs.forEach(it -> cards.add(new PackCard(workshop, it)));
        add(new H2(getTranslation(heading)), cards);
    }

    private void begin(Optional<LessonTemplate> template) {
        if (template.isEmpty()) {
            beginEmpty();
            return;
        }
        var begun = workshop.beginning().begin(template, "", ScreenLanguage.of(this));
        UI.getCurrent().navigate(LessonPlanRoutes.of(begun));
    }

    private void beginEmpty() {
        var begun = workshop.beginning().beginPack(getTranslation("lessonplan.pack.untitled"), ScreenLanguage.of(this));
        UI.getCurrent().navigate(LessonPlanRoutes.of(begun));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("lessonplan.title", getTranslation("lessonplan.packs.title"));
    }
}
