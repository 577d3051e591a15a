package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;

/** A button with a drawing alone; its name is read out and shown as a tooltip. */
public class IconButton extends Button {

    public IconButton(Glyph glyph, String name, ComponentEventListener<ClickEvent<Button>> clicked) {
        super(glyph.icon(), clicked);
        addClassName("icon-button");
        name(name);
    }

    /** Names the button anew, where the name depends on what it stands beside. */
    public void name(String name) {
        setAriaLabel(name);
        setTooltipText(name);
    }
}
