package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A place with nothing in it yet: a drawing, one sentence, the next step. */
public class EmptyState extends Div {

    public EmptyState(Drawing drawing, String title, String sentence, Component... nextSteps) {
        addClassName("empty-state");
        var steps = new Div(nextSteps);
        steps.addClassName("row");
        add(drawing.image(), new H2(title), new Paragraph(sentence), steps);
    }
}
