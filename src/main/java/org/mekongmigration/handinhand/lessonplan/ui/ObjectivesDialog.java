package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.ObjectiveKind;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Objective;
import org.mekongmigration.handinhand.lessonplan.Objectives;
import org.mekongmigration.handinhand.lessonplan.Placing;

/** What the lesson is for: the plan's objectives, and those that its activities offer besides. */
class ObjectivesDialog extends Dialog {

    private final PlanDesk desk;
    private final Placing placing;
    private final Div body = new Div();

    ObjectivesDialog(PlanDesk desk, Placing placing) {
        this.desk = desk;
        this.placing = placing;
        setHeaderTitle(getTranslation("lessonplan.objectives.title"));
        addClassName("objectives-dialog");
        add(body);
        getFooter().add(new Button(getTranslation("design.close"), click -> close()));
        show();
    }

    private void show() {
        body.removeAll();
        var own = new OrderedList();
        own.addClassName("objectives");
        var objectives = desk.plan().objectives();
        for (var index = 0; index < objectives.size(); index++) {
            own.add(row(objectives.get(index), index + 1));
        }
        if (objectives.isEmpty()) {
            body.add(new Paragraph(getTranslation("lessonplan.objectives.none")));
        }
        body.add(own, new Button(getTranslation("lessonplan.objectives.add"), Glyph.PLUS.icon(), click -> add()));
        var offered = new UnorderedList();
        offered.addClassName("objectives");
        desk.lesson()
                .activities()
                .forEach((placement, activity) -> activity.activity().objectives().stream()
                        .filter(it -> objectives.stream().noneMatch(mine -> serves(mine, it, placement)))
                        .forEach(it -> offered.add(offer(it, placement, activity))));
        if (offered.getElement().getChildCount() > 0) {
            body.add(new H3(getTranslation("lessonplan.objectives.offered")), offered);
        }
    }

    private static boolean serves(Objective mine, Activity.Objective theirs, BlockId placement) {
        return mine.text().equals(theirs.text()) && mine.servedBy().contains(placement);
    }

    private ListItem row(Objective objective, int number) {
        var text = new TextField();
        text.setAriaLabel(getTranslation("lessonplan.objectives.number", number));
        text.setValue(Shown.of(objective.text(), wished()).text());
        text.setMaxLength(500);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rewrite(objective, change.getValue());
            }
        });
        var covered = desk.lesson().covers(objective);
        var state = new Pill(
                getTranslation(covered ? "lessonplan.objectives.covered" : "lessonplan.objectives.open"),
                covered ? Colour.LEAF : Colour.PLAIN);
        var remove = new IconButton(Glyph.BIN, getTranslation("lessonplan.objectives.remove", number), click -> {
            desk.change(plan -> new Objectives(plan).without(objective.id()));
            show();
        });
        var line = new Div(text, state, remove);
        line.addClassName("row");
        return new ListItem(line);
    }

    private ListItem offer(Activity.Objective objective, BlockId placement, AdaptedActivity from) {
        var words = Shown.of(objective.text(), wished());
        var text = new Span(words.text());
        text.getElement().setAttribute("lang", words.language().tag());
        var title = Shown.of(from.activity().title(), wished());
        var source = new Span(title.text());
        source.addClassName("quiet");
        source.getElement().setAttribute("lang", title.language().tag());
        var take = new Button(getTranslation("lessonplan.objectives.take"), click -> {
            desk.change(plan -> placing.adopted(plan, objective, placement));
            show();
        });
        take.addThemeVariants(ButtonVariant.SMALL);
        take.setAriaLabel(getTranslation("lessonplan.objectives.take.of", words.text()));
        var line = new Div(new Div(text, source), take);
        line.addClassName("row");
        return new ListItem(line);
    }

    private void add() {
        var all = desk.plan().placements().stream().map(it -> it.id()).toList();
        var objective = new Objective(desk.newId(), ObjectiveKind.KNOWLEDGE, Localized.empty(), all);
        desk.change(plan -> plan.withObjectives(
                Stream.concat(plan.objectives().stream(), Stream.of(objective)).toList()));
        show();
    }

    private void rewrite(Objective objective, String words) {
        var language = desk.plan().written();
        var text = words.isBlank()
                ? objective.text().without(language)
                : objective.text().with(language, Translation.plain(words));
        desk.change(
                objective.id(),
                plan -> plan.withObjectives(plan.objectives().stream()
                        .map(it -> it.id().equals(objective.id())
                                ? new Objective(it.id(), it.kind(), text, it.servedBy())
                                : it)
                        .toList()));
    }

    private List<Language> wished() {
        return ScreenLanguage.after(desk.plan().written(), this);
    }
}
