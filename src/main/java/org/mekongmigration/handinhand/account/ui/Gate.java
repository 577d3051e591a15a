package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import org.mekongmigration.handinhand.design.BrandMark;
import org.mekongmigration.handinhand.design.LanguageSwitch;

/** The page of somebody who is not in yet: the sign, one card, the languages of the screens. */
class Gate extends Main {

    private final Div card = new Div();

    Gate() {
        addClassName("gate");
        card.addClassName("surface");
        var brand = new Div(new BrandMark(), new Span(getTranslation("account.gate.name")));
        brand.addClassName("brand");
        var languages = new LanguageSwitch(language -> {});
        languages.addClassName("languages");
        add(brand, card, languages);
    }

    void card(Component... components) {
        card.removeAll();
        card.add(components);
    }

    /** Another card before the card. */
    void first(Component component) {
        addComponentAtIndex(1, component);
    }
}
