package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.Span;
import org.mekongmigration.handinhand.language.Language;

/** A language, named in itself; its English name in the tooltip. */
public class LanguageName extends Span {

    public LanguageName(Language language) {
        super(language.ownName());
        addClassName("language-name");
        getElement().setAttribute("lang", language.tag());
        setTitle(language.englishName());
    }

    /** The name in a frame of its own. */
    public static LanguageName chip(Language language) {
        var chip = new LanguageName(language);
        chip.addClassName("chip");
        return chip;
    }
}
