package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.mekongmigration.handinhand.language.Language;

/** The same words in two languages, side by side; on a phone one below the other. */
public class SideBySideText extends Div {

    /** One language of the pair: a field, or words to read. */
    public record Side(Language language, Component words) {}

    public SideBySideText(Side first, Side second) {
        addClassName("side-by-side");
        add(column(first), column(second));
    }

    private static Div column(Side side) {
        return new Div(new LanguageName(side.language()), side.words());
    }
}
