package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.Span;

/** A word or two about a thing: its minutes, its ages, its kind. */
public class Pill extends Span {

    public Pill(String words, Colour colour) {
        super(words);
        addClassNames("pill", colour.className());
    }

    public Pill(Glyph glyph, String words, Colour colour) {
        this("", colour);
        var icon = glyph.icon();
        icon.addClassName("small");
        add(icon, new Span(words));
    }
}
