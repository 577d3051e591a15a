package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A place with nothing in it yet: a drawing, one sentence, the next step. */
public class EmptyState extends Div {

    private final H2 heading;

    public EmptyState(Drawing drawing, String title, String sentence, Component... nextSteps) {
        addClassName("empty-state");
        var steps = new Div(nextSteps);
        steps.addClassName("row");
        heading = new H2(title);
        add(drawing.image(), heading, new Paragraph(sentence), steps);
        steps.setVisible(nextSteps.length > 0);
    }

    /** For a view that has no other heading: this one becomes the view's. */
    public EmptyState asPage() {
        replace(heading, new H1(heading.getText()));
        return this;
    }
}
