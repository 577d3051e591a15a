package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.language.Language;

/** The languages of a book: one or two of them are on the page. Another can be taken up. */
class LanguageChips extends Composite<Div> {

    private final LanguageToggles toggles;
    private final ContextMenu others = new ContextMenu();
    private final Consumer<Language> added;

    LanguageChips(Consumer<Language> toggled, Consumer<Language> added) {
        this.toggles = new LanguageToggles(toggled);
        this.added = added;
        var add = new Button(getTranslation("storybook.languages.add"), Glyph.PLUS.icon());
        add.addThemeVariants(ButtonVariant.SMALL);
        others.setTarget(add);
        others.setOpenOnClick(true);
        getContent().addClassNames("language-chips", "row");
        getContent().add(toggles, add);
    }

    void show(List<Language> ofBook, List<Language> onPage) {
        toggles.show(ofBook, onPage);
        others.removeAll();
        Language.offered().stream()
                .filter(language -> !ofBook.contains(language))
                .forEach(language -> others.addItem(new LanguageName(language), click -> added.accept(language)));
    }
}
