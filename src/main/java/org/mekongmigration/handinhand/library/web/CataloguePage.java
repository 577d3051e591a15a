package org.mekongmigration.handinhand.library.web;

import static org.mekongmigration.handinhand.library.web.LibraryAddress.FACETS;
import static org.mekongmigration.handinhand.library.web.LibraryAddress.PAGE;
import static org.mekongmigration.handinhand.library.web.LibraryAddress.SPOKEN;
import static org.mekongmigration.handinhand.library.web.LibraryAddress.WORDS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.library.LibraryCard;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.web.PreparedPage;
import org.mekongmigration.handinhand.reading.web.PublicFrame;
import org.mekongmigration.handinhand.reading.web.PublicPage;
import org.mekongmigration.handinhand.reading.web.PublicPage.LanguageLink;
import org.mekongmigration.handinhand.reading.web.PublicWord;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.mekongmigration.handinhand.search.PublicSearch;
import org.springframework.stereotype.Component;

/** The catalogue: a field to search in, what was found, what it can be narrowed by. */
@Component
class CataloguePage {

    private final PublicFrame frame;
    private final PublicWords words;
    private final Choices choices;
    private final Cards cards;

    CataloguePage(PublicFrame frame, PublicWords words, Choices choices, Cards cards) {
        this.frame = frame;
        this.words = words;
        this.choices = choices;
        this.cards = cards;
    }

    /**
     * @param number of the page, counted from 0
     * @param pages how many there are
     */
    PreparedPage prepare(
            LibraryAsked asked,
            PublicSearch.Found found,
            List<LibraryCard> shown,
            int number,
            int pages,
            String origin) {
        var page = asked.page();
        var main = Markup.in(page);
        say(main, "h1", words.say(page, "library.title"));
        say(main, "p", words.say(page, "library.intro"), "class", "intro");
        form(asked, main);
        chosen(asked, found, main);
        main.open("div", "class", "shelf").open("section", "class", "found");
        if (shown.isEmpty()) {
            nothing(asked, main);
        } else {
            say(main, "p", words.say(page, "library.found", found.total()), "class", "count", "role", "status");
            cards.write(shown, asked.reads(), "h2", main);
            paging(asked, number, pages, main);
        }
        main.close();
        narrow(asked, found, main);
        main.close();
        feeds(page, main);
        var title = words.say(page, "library.title");
        return frame.prepare(PublicPage.of(page, title.words(), main)
                .with(languages(asked))
                .aside(words.say(page, "reading.no-account"))
                .styled(LibraryStyle.RULES)
                .headed(LibraryHead.of(asked, origin))
                .withForm()
                .foundAt(asked.address().toString()));
    }

    private void form(LibraryAsked asked, Markup out) {
        var label = words.say(asked.page(), "library.search");
        out.open("form", "action", LibraryAddress.LIBRARY, "method", "get", "role", "search");
        out.elementIn(label.language(), "label", label.words(), "for", "q");
        out.open("div", "class", "ask");
        out.open(
                "input",
                "type",
                "search",
                "id",
                "q",
                "name",
                WORDS,
                "maxlength",
                "200",
                "value",
                asked.address().get(WORDS).orElse(""));
        var go = words.say(asked.page(), "library.search.go");
        out.elementIn(go.language(), "button", go.words(), "type", "submit").close();
        asked.address().chosen().forEach((name, value) -> {
            if (!name.equals(WORDS) && !name.equals(PAGE)) {
                out.open("input", "type", "hidden", "name", name, "value", value);
            }
        });
        out.close();
    }

    /** Each with a way to take it back. */
    private void chosen(LibraryAsked asked, PublicSearch.Found found, Markup out) {
        var any = FACETS.stream().anyMatch(facet -> asked.address().get(facet).isPresent());
        if (!any) {
            return;
        }
        out.open("ul", "class", "chosen");
        for (var facet : FACETS) {
            asked.address().get(facet).ifPresent(value -> {
                var word = choices.of(facet, found, asked.page()).stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst()
                        .map(Choices.Choice::words)
                        .orElse(new PublicWord(asked.page(), value));
                var remove = words.say(asked.page(), "library.remove");
                out.open("li")
                        .open("a", "href", asked.address().with(facet, null).toString(), "rel", "nofollow");
                out.elementIn(remove.language(), "span", remove.words(), "class", "unseen")
                        .words(" ");
                out.words(word.language(), word.words());
                out.element("span", "×", "aria-hidden", "true").close().close();
            });
        }
        out.close();
    }

    private void nothing(LibraryAsked asked, Markup out) {
        var all = FACETS.stream().noneMatch(facet -> asked.address().get(facet).isPresent())
                && asked.address().get(WORDS).isEmpty();
        out.open("div", "class", "nothing");
        out.ours(LibraryStyle.DRAWING);
        if (all) {
            say(out, "p", words.say(asked.page(), "library.empty"));
        } else {
            say(out, "h2", words.say(asked.page(), "library.nothing.title"));
            say(out, "p", words.say(asked.page(), "library.nothing"));
            link(
                    out.open("p"),
                    words.say(asked.page(), "library.nothing.all"),
                    LibraryAddress.LIBRARY + "?lang=" + asked.page().tag(),
                    null);
            out.close();
        }
        out.close();
    }

    private void narrow(LibraryAsked asked, PublicSearch.Found found, Markup out) {
        var title = words.say(asked.page(), "library.narrow");
        out.openIn(title.language(), "nav", "class", "narrow", "aria-label", title.words());
        say(out, "h2", title);
        for (var facet : FACETS) {
            var offered = choices.of(facet, found, asked.page());
            var chosen = asked.address().get(facet);
            if (offered.isEmpty() || offered.size() == 1 && chosen.isEmpty()) {
                continue;
            }
            say(out, "h3", words.say(asked.page(), "library.facet." + facet));
            out.open("ul");
            for (var choice : offered) {
                var isChosen = chosen.filter(choice.value()::equals).isPresent();
                out.open("li");
                out.open(
                        "a",
                        "href",
                        asked.address()
                                .with(facet, isChosen ? null : choice.value())
                                .toString(),
                        "rel",
                        "nofollow",
                        "aria-current",
                        isChosen ? "true" : null);
                out.words(choice.words().language(), choice.words().words()).words(" ");
                out.element("small", String.valueOf(choice.count())).close().close();
            }
            out.close();
        }
        out.close();
    }

    private void paging(LibraryAsked asked, int number, int pages, Markup out) {
        if (pages < 2) {
            return;
        }
        var label = words.say(asked.page(), "library.page", number + 1, pages);
        out.openIn(label.language(), "nav", "class", "pages", "aria-label", label.words());
        if (number > 0) {
            link(out, words.say(asked.page(), "library.previous"), at(asked, number - 1), "prev");
        }
        say(out, "span", label);
        if (number + 1 < pages) {
            link(out, words.say(asked.page(), "library.next"), at(asked, number + 1), "next");
        }
        out.close();
    }

    private static String at(LibraryAsked asked, int number) {
        return asked.address().with(PAGE, String.valueOf(number + 1)).toString();
    }

    private void feeds(Language page, Markup out) {
        out.open("p", "class", "feeds");
        say(out, "span", words.say(page, "library.feeds"));
        out.words(" ");
        link(out, words.say(page, "library.feed.books"), "/library/opds", null);
        out.words(" ");
        link(out, words.say(page, "library.feed.news"), "/library/news.rss", null);
        out.words(" ");
        link(out, words.say(page, "library.feed.json"), "/library/openapi.json", null);
        out.close();
    }

    private static List<LanguageLink> languages(LibraryAsked asked) {
        return PublicWords.spoken().stream()
                .map(language -> new LanguageLink(
                        language,
                        language.equals(asked.page())
                                ? null
                                : asked.address().with(SPOKEN, language.tag()).toString()))
                .toList();
    }

    private static void link(Markup out, PublicWord word, String address, @Nullable String rel) {
        out.elementIn(word.language(), "a", word.words(), "href", address, "rel", rel);
    }

    static void say(Markup out, String tag, PublicWord word, String... attributes) {
        out.elementIn(word.language(), tag, word.words(), attributes);
    }
}
