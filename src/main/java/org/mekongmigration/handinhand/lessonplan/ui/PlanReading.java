package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;

/** A colleague's plan, to read; a copy of it is one's own. */
class PlanReading extends Composite<Main> implements LessonRiver.Hands {

    private final String title;
    private final LessonRiver river;
    private final Lesson lesson;
    private @Nullable BlockId chosen;

    PlanReading(PlanWorkshop workshop, WorkId id) {
        var found = workshop.shelf().latest(id);
        var plan = found.content(LessonPlan.class);
        lesson = Lesson.of(plan, new PlannedActivities(workshop.shelf())::of);
        var shown = Shown.of(plan.title(), ScreenLanguage.after(plan.written(), this));
        title = shown.text();
        var heading = new H1(title);
        heading.addClassName("work-title");
        heading.getElement().setAttribute("lang", shown.language().tag());
        var copy =
                new Button(getTranslation("lessonplan.copy"), Glyph.COPY.icon(), click -> workshop.copyPlan(id, this));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        var print = new Button(
                getTranslation("lessonplan.print"),
                Glyph.PRINT.icon(),
                click -> new PrintDialog(workshop.press(), PrintSubject.of(lesson, found.work())).open());
        var copyTo = new Button(
                getTranslation("lessonplan.copy-to"),
                Glyph.COPY.icon(),
                click -> new CopyToDialog(workshop, lesson, chosen, null).open());
        var back = new RouterLink(getTranslation("lessonplan.list.title"), PlansView.class);
        back.addClassName("crumb");
        var head = new Header(back, heading, print, copyTo, copy);
        head.addClassName("page-head");
        var sums = new PlanSums(() -> {}, () -> {}, () -> new MaterialsDialog(lesson).open());
        sums.show(lesson);
        river = new LessonRiver(this, new Div());
        river.readOnly();
        river.show(lesson, null, null);
        getContent().addClassName("page");
        getContent().add(head);
        found.owner().ifPresent(it -> getContent().add(new Paragraph(getTranslation("lessonplan.list.by", it))));
        var work = new Div(sums, river, new AfterLessonButton(workshop, () -> lesson));
        work.addClassName("plan-work");
        getContent().add(work);
    }

    String title() {
        return title;
    }

    @Override
    public void selected(BlockId placement) {
        chosen = placement;
        river.show(lesson, placement, null);
    }

    @Override
    public void moved(BlockId placement, BlockId stage, int index) {}

    @Override
    public void dropped(WorkId activity, BlockId stage, int index) {}

    @Override
    public void minutesChanged(BlockId placement, int minutes) {}

    @Override
    public void stageChosen(BlockId stage) {}

    @Override
    public void slotFilled(BlockId slot, WorkId activity) {}

    @Override
    public void slotTurned(BlockId slot) {}

    @Override
    public Optional<Localized<String>> title(WorkId activity) {
        return Optional.empty();
    }
}
