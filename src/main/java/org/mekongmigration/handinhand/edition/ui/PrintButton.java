package org.mekongmigration.handinhand.edition.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.language.Language;

/** Prints an activity by itself. What it opens is the room's that counts paper for classes. */
public class PrintButton extends Button {

    /** @param language in which the activity is being read */
    public PrintButton(WorkId activity, Language language) {
        super(
                Glyph.PRINT.icon(),
                click -> click.getSource()
                        .getUI()
                        .ifPresent(page -> ComponentUtil.fireEvent(page, new PrintWanted(page, activity, language))));
        setText(getTranslation("edition.print.activity"));
        getElement().setAttribute("aria-haspopup", "dialog");
    }
}
