package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.design.MinutesField;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;

/** The minutes of the chosen activity, with the least, the usual and the most that it bears. */
class MinutesOfPlacement extends Div {

    static final int LONGEST = 240;

    private final MinutesField field;
    private final Paragraph range = new Paragraph();
    private final Paragraph differ = new Paragraph();
    private final Button reset;

    MinutesOfPlacement(PlanDesk desk) {
        addClassName("minutes");
        field = new MinutesField(getTranslation("lessonplan.minutes.label"), 1, LONGEST);
        field.addValueChangeListener(change -> {
            var minutes = change.getValue();
            if (change.isFromClient() && minutes != null && minutes >= 1 && minutes <= LONGEST) {
                desk.adapt("minutes", it -> it.minutes(minutes));
            }
        });
        reset = new Button(
                getTranslation("lessonplan.reset"),
                click -> desk.adapt(null, it -> it.minutes(it.adapted().minutesOfSteps())));
        reset.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        range.addClassName("quiet");
        differ.addClassName("quiet");
        var line = new Div(field, reset);
        line.addClassName("line");
        add(line, range, differ);
    }

    void show(AdaptedActivity selected) {
        field.setValue(selected.minutes());
        var own = selected.activity().minutes();
        range.setText(own == null ? "" : range(own));
        range.setVisible(own != null);
        var changed = selected.placement().minutes() != null;
        reset.setVisible(changed);
        reset.setAriaLabel(getTranslation("lessonplan.reset.minutes", selected.minutesOfSteps()));
        getElement().getClassList().set("changed", changed);
        differ.setText(changed ? getTranslation("lessonplan.minutes.steps", selected.minutesOfSteps()) : "");
        differ.setVisible(changed);
    }

    private String range(Activity.Minutes own) {
        return Stream.of(
                        own.least() == null ? null : getTranslation("lessonplan.minutes.least", own.least()),
                        getTranslation("lessonplan.minutes.usual", own.usual()),
                        own.most() == null ? null : getTranslation("lessonplan.minutes.most", own.most()))
                .filter(it -> it != null)
                .collect(Collectors.joining(" · "));
    }
}
