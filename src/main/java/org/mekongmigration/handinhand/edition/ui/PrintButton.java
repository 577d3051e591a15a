package org.mekongmigration.handinhand.edition.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.language.Language;

/** Prints an activity by itself. What it opens is the room's that counts paper for classes. */
public class PrintButton extends Button {

    /** @param language in which the activity is being read */
    public PrintButton(WorkId activity, Language language) {
        this(activity, () -> language, () -> {});
    }

    /**
     * In an editor: what is on the desk goes to paper.
     *
     * @param language in which the activity is being written, asked as it is printed
     * @param first makes a revision of what is on the desk
     */
    public PrintButton(WorkId activity, Supplier<Language> language, Runnable first) {
        super(Glyph.PRINT.icon());
        addClickListener(click -> {
            first.run();
            click.getSource()
                    .getUI()
                    .ifPresent(page -> ComponentUtil.fireEvent(page, new PrintWanted(page, activity, language.get())));
        });
        setText(getTranslation("edition.print.activity"));
        getElement().setAttribute("aria-haspopup", "dialog");
    }
}
