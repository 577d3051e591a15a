package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.mekongmigration.handinhand.language.Language;

/** In which languages a thing is there: a full dot is checked, a ring is a draft, a half dot is out of date, an empty one missing. */
public class LanguageDots extends UnorderedList {

    /** How far a language is. */
    public enum State {
        CHECKED,
        DRAFT,
        STALE,
        MISSING
    }

    public LanguageDots(Map<Language, State> languages) {
        addClassName("language-dots");
        getElement().setAttribute("role", "list");
        languages.forEach((language, state) -> add(dot(language, state)));
    }

    private ListItem dot(Language language, State state) {
        var word = state.name().toLowerCase(Locale.ROOT);
        var name = new LanguageName(language);
        var item = new ListItem(name);
        item.addClassName(word);
        var said = new Span(getTranslation("design.language.state." + word, language.englishName()));
        said.addClassName("unseen");
        name.getElement().setAttribute("aria-hidden", "true");
        name.setTitle(said.getText());
        item.add(said);
        return item;
    }
}
