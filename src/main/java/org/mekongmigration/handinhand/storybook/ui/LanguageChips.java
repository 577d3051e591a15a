package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.language.Language;

/** The languages of a book: one or two of them are on the page. Another can be taken up. */
class LanguageChips extends Composite<Div> {

    private final LanguageToggles toggles;
    private final LanguagePicker others = new LanguagePicker("", Language.offered());
    private List<Language> ofBook = List.of();

    LanguageChips(Consumer<Language> toggled, Consumer<Language> added) {
        toggles = new LanguageToggles(toggled);
        others.setAriaLabel(getTranslation("storybook.languages.add"));
        others.setPlaceholder(getTranslation("storybook.languages.add"));
        others.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                others.clear();
                added.accept(change.getValue());
            }
        });
        getContent().addClassNames("language-chips", "row");
        getContent().add(toggles, others);
    }

    void show(List<Language> languages, List<Language> onPage) {
        toggles.show(languages, onPage);
        if (!languages.equals(ofBook)) {
            ofBook = languages;
            others.setItems(Language.offered().stream()
                    .filter(language -> !languages.contains(language))
                    .toList());
        }
    }
}
