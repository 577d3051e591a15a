package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.language.Language;

/** The languages of a book: one or two of them are on the page. */
class LanguageToggles extends Composite<Div> {

    private final Consumer<Language> toggled;

    LanguageToggles(Consumer<Language> toggled) {
        this.toggled = toggled;
        getContent().addClassNames("language-toggles", "row");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("storybook.languages.on-page"));
    }

    void show(List<Language> ofBook, List<Language> onPage) {
        getContent().removeAll();
        for (var language : ofBook) {
            var chip = new NativeButton("", click -> toggled.accept(language));
            chip.add(new LanguageName(language));
            chip.addClassName("chip");
            chip.getElement().setAttribute("aria-pressed", String.valueOf(onPage.contains(language)));
            getContent().add(chip);
        }
    }
}
