package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.Image;

/** The sign of Hand in Hand: two people on a river. Beside the name it is silent. */
public class BrandMark extends Image {

    public BrandMark() {
        super("look/mark.svg", "");
        addClassName("brand-mark");
    }
}
