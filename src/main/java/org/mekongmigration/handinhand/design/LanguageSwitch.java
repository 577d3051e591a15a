package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.language.Language;

/** The languages of the screens as buttons; the page is loaded anew in the one that is chosen. */
public class LanguageSwitch extends Div {

    /** @param chosen hears the choice before the page is loaded anew */
    public LanguageSwitch(Consumer<Language> chosen) {
        addClassNames("row", "language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("design.language"));
        for (var language : Language.spoken()) {
            var button = new Button(new LanguageName(language), click -> {
                ScreenLanguage.remember(language);
                chosen.accept(language);
                click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
            });
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.getElement()
                    .setAttribute(
                            "aria-pressed",
                            String.valueOf(getLocale().getLanguage().equals(language.tag())));
            add(button);
        }
        var draft = new Paragraph(getTranslation("design.language.draft"));
        draft.addClassNames("quiet", "small-text");
        add(draft);
    }
}
