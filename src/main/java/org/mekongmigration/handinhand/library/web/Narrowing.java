package org.mekongmigration.handinhand.library.web;

import static org.mekongmigration.handinhand.library.web.LibraryAddress.FACETS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.library.web.Choices.Choice;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.mekongmigration.handinhand.search.PublicSearch;
import org.springframework.stereotype.Component;

/** What is chosen and can be chosen of the catalogue, as links: each leads to the same with one value more, or without it. */
@Component
class Narrowing {

    private final PublicWords words;
    private final Choices choices;

    Narrowing(PublicWords words, Choices choices) {
        this.words = words;
        this.choices = choices;
    }

    /** Of each facet, in the order in which they are shown. */
    Map<String, List<Choice>> offered(LibraryAsked asked, PublicSearch.Found found) {
        var offered = new LinkedHashMap<String, List<Choice>>();
        FACETS.forEach(facet ->
                offered.put(facet, choices.of(facet, found, asked.address().values(facet), asked.page())));
        return offered;
    }

    /** Each with a way to take it back. */
    void chosen(LibraryAsked asked, Map<String, List<Choice>> offered, Markup out) {
        if (asked.address().choices() == 0) {
            return;
        }
        var remove = words.say(asked.page(), "library.remove");
        out.open("ul", "class", "chosen");
        offered.forEach((facet, of) -> of.stream()
                .filter(choice -> isChosen(asked, facet, choice))
                .forEach(choice -> {
                    out.open("li").open("a", "href", turned(asked, facet, choice), "rel", "nofollow");
                    out.elementIn(remove.language(), "span", remove.words(), "class", "unseen")
                            .words(" ");
                    out.words(choice.words().language(), choice.words().words());
                    out.element("span", "×", "aria-hidden", "true").close().close();
                }));
        out.close();
    }

    void narrow(LibraryAsked asked, Map<String, List<Choice>> offered, Markup out) {
        var title = words.say(asked.page(), "library.narrow");
        out.openIn(title.language(), "nav", "class", "narrow", "aria-label", title.words());
        CataloguePage.say(out, "h2", title);
        offered.forEach((facet, of) -> {
            if (of.size() > 1 || of.stream().anyMatch(choice -> isChosen(asked, facet, choice))) {
                CataloguePage.say(out, "h3", words.say(asked.page(), "library.facet." + facet));
                out.open("ul");
                of.forEach(choice -> choice(asked, facet, choice, out));
                out.close();
            }
        });
        out.close();
    }

    private static void choice(LibraryAsked asked, String facet, Choice choice, Markup out) {
        var current = isChosen(asked, facet, choice) ? "true" : null;
        out.open("li");
        out.open("a", "href", turned(asked, facet, choice), "rel", "nofollow", "aria-current", current);
        out.words(choice.words().language(), choice.words().words()).words(" ");
        out.element("small", String.valueOf(choice.count())).close().close();
    }

    private static boolean isChosen(LibraryAsked asked, String facet, Choice choice) {
        return asked.address().values(facet).contains(choice.value());
    }

    private static String turned(LibraryAsked asked, String facet, Choice choice) {
        return asked.address().turned(facet, choice.value()).toString();
    }
}
