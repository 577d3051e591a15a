package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.ComponentUtil;

/** The ? of a page. What it opens is another room's: it says only that help is wanted. */
public class HelpButton extends IconButton {

    public HelpButton() {
        super(
                Glyph.HELP,
                "",
                click -> click.getSource()
                        .getUI()
                        .ifPresent(page -> ComponentUtil.fireEvent(page, new HelpWanted(page))));
        name(getTranslation("help.open"));
        addClassName("help-button");
        getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-keyshortcuts", "F1");
    }
}
