package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.KindCard;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlanRoutes;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkFacts;

/** A set of lessons that is not hers, to read, to print, and to copy with all its lessons. */
class PackReading extends Composite<Main> {

    private final String title;

    PackReading(PlanWorkshop workshop, Shelved found) {
        var pack = found.content(LessonPack.class);
        var press = workshop.press();
        var shown = Shown.of(pack.title(), wished());
        title = shown.isEmpty() ? getTranslation("lessonplan.untitled") : shown.text();
        var heading = new H1(title);
        heading.addClassName("work-title");
        heading.getElement().setAttribute("lang", shown.language().tag());
        var print = new Button(
                getTranslation("lessonplan.pack.print"),
                Glyph.PRINT.icon(),
                click -> print(press, pack, found.work(), this));
        var copy =
                new Button(getTranslation("lessonplan.copy"), Glyph.COPY.icon(), click -> workshop.copyPack(pack.id()));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new RouterLink(getTranslation("lessonplan.packs.title"), PacksView.class);
        back.addClassName("crumb");
        var head = new Header(back, heading, print, copy);
        head.addClassName("page-head");
        var teaser = Shown.of(pack.teaser(), wished());
        if (!teaser.isEmpty()) {
            var words = new Paragraph(teaser.text());
            words.getElement().setAttribute("lang", teaser.language().tag());
            head.add(words);
        }
        getContent().addClassNames("page", "plans", "pack-reading");
        getContent().add(head);
        found.owner().ifPresent(it -> getContent().add(new Paragraph(getTranslation("lessonplan.list.by", it))));
        var lessons = new OrderedList();
        lessons.addClassName("plan-cards");
        press.lessons(pack).forEach(lesson -> lessons.add(new ListItem(card(lesson))));
        var why = new Paragraph(getTranslation("lessonplan.pack.copy.why"));
        why.addClassName("quiet");
        getContent().add(new H2(getTranslation("lessonplan.pack.lessons")), lessons, why);
    }

    String title() {
        return title;
    }

    private KindCard card(Lesson lesson) {
        var plan = lesson.plan();
        var name = Shown.of(plan.title(), wished());
        var minutes = plan.schoolClass().minutes();
        var screen = ScreenLanguage.of(this);
        var card = new KindCard(
                        Colour.RIVER,
                        name.isEmpty() ? getTranslation("lessonplan.untitled") : name.text(),
                        name.language(),
                        LessonPlanRoutes.builder(plan.id()))
                .line(getTranslation("lessonplan.minutes", minutes == null ? lesson.minutes() : minutes), screen);
        lesson.activities().values().forEach(adapted -> {
            var activity = Shown.of(adapted.activity().title(), wished());
            card.line(activity.text(), activity.language());
        });
        return card;
    }

    private List<Language> wished() {
        return List.of(ScreenLanguage.of(this));
    }

    /** The dialog, if there is anything to print. */
    static void print(PrintPress press, LessonPack pack, WorkFacts facts, Component view) {
        var lessons = press.lessons(pack);
        if (lessons.isEmpty()) {
            ErrorNotice.warn(view.getTranslation("lessonplan.pack.none"));
        } else {
            new PrintDialog(press, new PrintSubject(pack, facts, lessons)).open();
        }
    }
}
