package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.Change;
import org.mekongmigration.handinhand.work.TextPlace;

/** All that a version says in one language, each text at its place, where something can be said of it. */
class TextByText extends UnorderedList {

    private final PlaceWords places = new PlaceWords(this);

    TextByText(ReviewTalk talk, Language language) {
        addClassName("text-by-text");
        getElement().setAttribute("role", "list");
        talk.review().texts().forEach(text -> add(row(talk, text, language)));
    }

    private ListItem row(ReviewTalk talk, TextPlace text, Language language) {
        var place = places.of(text.where());
        var said = text.said().stream()
                .filter(each -> each.language().equals(Optional.of(language)))
                .findFirst();
        var words = new Paragraph(said.map(Change.Said::text).orElseGet(() -> getTranslation("work.review.untold")));
        if (said.isPresent()) {
            words.getElement().setAttribute("lang", language.tag());
        } else {
            words.addClassName("quiet");
        }
        var name = new H3(place);
        var block = new Div(name, words, new CommentHere(talk, text.where().path(), Optional.of(language), place));
        block.addClassName("text-place");
        var item = new ListItem(block);
        item.setId(id(text.where().path()));
        return item;
    }

    static String id(List<String> path) {
        return "text-" + String.join("-", path);
    }
}
