package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.lessonplan.WayToFit;

/** Says by how much the lesson outlasts the class, and offers ways to fit; it applies none by itself. */
class OverTimeBar extends Div {

    private final PlanDesk desk;
    private final Span says = new Span();
    private final Div ways = new Div();

    OverTimeBar(PlanDesk desk) {
        this.desk = desk;
        addClassName("over-time");
        says.addClassName("says");
        ways.addClassName("ways");
        getElement().setAttribute("role", "status");
        add(Glyph.CLOCK.icon(), says, ways);
    }

    void show() {
        var over = desk.lesson().over();
        setVisible(over > 0);
        if (over == 0) {
            return;
        }
        var found = WayToFit.of(desk.lesson());
        says.setText(getTranslation(found.isEmpty() ? "lessonplan.over" : "lessonplan.over.ways", over));
        ways.removeAll();
        found.forEach(it -> ways.add(way(it)));
    }

    private Button way(WayToFit way) {
        var title = Shown.of(
                way.activity().activity().title(),
                ScreenLanguage.after(desk.plan().written(), this));
        var button = new Button(
                getTranslation("lessonplan.over.way", title.text(), way.minutes()),
                click -> desk.adapt(way.activity(), null, it -> it.minutes(way.minutes())));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
