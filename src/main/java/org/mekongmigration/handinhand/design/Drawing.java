package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.Image;
import java.util.Locale;

/** Drawings of our own for places that are still empty and for ways to begin. They only adorn: the words stand beside them. */
public enum Drawing {
    LAKE,
    BANK,
    PLAN,
    BOOK,
    LEAF,
    STAGES,
    EMPTY_PLAN,
    LOST,
    BROKEN_BRIDGE;

    public Image image() {
        var image = new Image("look/drawings/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg", "");
        image.addClassName("drawing");
        return image;
    }
}
