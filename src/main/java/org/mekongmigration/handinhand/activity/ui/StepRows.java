package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Objective;
import org.mekongmigration.handinhand.activity.Activity.Step;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.MinutesField;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** The steps: minutes, what the teacher says and does, what pupils do, which objectives are served. */
class StepRows extends Composite<Div> {

    private final Desk<Activity> desk;
    private final PlaceFields<Activity> fields;
    private final Paragraph sum = new Paragraph();
    private final BlockList<Activity, Step> rows;
    private List<Objective> objectives;

    StepRows(Desk<Activity> desk, PlaceFields<Activity> fields) {
        this.desk = desk;
        this.fields = fields;
        this.objectives = desk.content().objectives();
        this.rows = new BlockList<>(
                desk,
                new Place(List.of("steps")),
                new BlockList.Making<>(Step::id, it -> Named.of(it.title(), desk, this), this::row),
                new BlockList.Adding<>(getTranslation("activity.step.add"), StepRows::fresh));
        sum.addClassName("sum");
        sum.getElement().setAttribute("role", "status");
        getContent().add(sum, rows);
        refresh();
        desk.onChange(this::refresh);
    }

    private static Step fresh() {
        return new Step(
                FreshIds.next(),
                Localized.empty(),
                null,
                Localized.empty(),
                Localized.empty(),
                Localized.empty(),
                List.of());
    }

    private void refresh() {
        int minutes = desk.content().steps().stream()
                .map(Step::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        var usual = desk.content().minutes();
        sum.setText(
                usual == null
                        ? getTranslation("activity.step.sum", minutes)
                        : getTranslation("activity.step.sum.of", minutes, usual.usual()));
        sum.getElement().getClassList().set("differs", usual != null && usual.usual() != minutes);
        if (!ids(desk.content().objectives()).equals(ids(objectives))) {
            objectives = desk.content().objectives();
            rows.show();
        }
        objectives = desk.content().objectives();
    }

    private static List<BlockId> ids(List<Objective> objectives) {
        return objectives.stream().map(Objective::id).toList();
    }

    private Component row(Step step) {
        var id = step.id().value();
        var minutes = new MinutesField(getTranslation("activity.step.minutes"), 0, MinutesOfActivity.LONGEST);
        return new Div(
                fields.line(getTranslation("activity.step.title"), "steps", id, "title"),
                fields.value(minutes, "steps", id, "minutes"),
                fields.prose(getTranslation("activity.step.say"), "steps", id, "say"),
                fields.prose(getTranslation("activity.step.do"), "steps", id, "do"),
                fields.prose(getTranslation("activity.step.pupils"), "steps", id, "pupils"),
                serves(id));
    }

    private Component serves(String step) {
        var serves = new CheckboxGroup<BlockId>(getTranslation("activity.step.serves"));
        serves.setItems(ids(objectives));
        serves.setItemLabelGenerator(this::numbered);
        serves.setRenderer(new ComponentRenderer<>(objective -> {
            var words = new Span(numbered(objective));
            words.getElement().setAttribute("lang", desk.content().source().tag());
            return words;
        }));
        serves.setVisible(!objectives.isEmpty());
        return fields.<CheckboxGroup<BlockId>, Set<BlockId>, List<BlockId>>value(
                serves,
                list -> list == null ? Set.of() : new LinkedHashSet<>(list),
                chosen -> chosen == null
                        ? List.of()
                        : ids(objectives).stream().filter(chosen::contains).toList(),
                "steps",
                step,
                "serves");
    }

    private String numbered(BlockId objective) {
        int at = ids(objectives).indexOf(objective);
        return (at + 1) + ". " + Named.of(objectives.get(at).text(), desk, this);
    }
}
