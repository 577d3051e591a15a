package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.Div;

/** The grey shape of what is being fetched. */
public class Skeleton extends Div {

    public Skeleton(int cards) {
        addClassName("skeleton");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("design.loading"));
        for (int card = 0; card < cards; card++) {
            add(new Div());
        }
    }
}
