package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.work.KeptOther;

/** The other text of a place that two people changed, beside the one that stands; the person chooses. */
class OtherTextNotice extends Div {

    /** @param choose hears the text and whether it shall take its place */
    OtherTextNotice(KeptOther other, BiConsumer<KeptOther, Boolean> choose) {
        addClassNames("other-text");
        getElement().setAttribute("role", "group");
        var who = other.author()
                .filter(name -> !name.equals(PersonNames.LEFT))
                .map(name -> getTranslation("work.other.by", name))
                .orElseGet(() -> getTranslation("work.other.somebody"));
        getElement().setAttribute("aria-label", who);
        var words = new Div(other.text());
        words.addClassName("words");
        other.language().ifPresent(language -> words.getElement().setAttribute("lang", language.tag()));
        var take = new Button(getTranslation("work.other.take"), click -> choose.accept(other, true));
        var leave = new Button(getTranslation("work.other.leave"), click -> choose.accept(other, false));
        Stream.of(take, leave).forEach(button -> button.addThemeVariants(ButtonVariant.SMALL));
        var buttons = new Div(take, leave);
        buttons.addClassName("row");
        add(new Span(who), words, buttons);
    }

    /** The path as the place of a field names it, without the language at its end. */
    static String place(KeptOther other) {
        var path = other.path();
        var steps = other.language().isPresent() ? path.subList(0, path.size() - 1) : path;
        return steps.stream().collect(Collectors.joining("/"));
    }
}
