package org.mekongmigration.handinhand.library.web;

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
    private final Narrowing narrowing;
    private final Cards cards;

    CataloguePage(PublicFrame frame, PublicWords words, Narrowing narrowing, Cards cards) {
        this.frame = frame;
        this.words = words;
        this.narrowing = narrowing;
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
        var offered = narrowing.offered(asked, found);
        narrowing.chosen(asked, offered, main);
        main.open("div", "class", "shelf").open("section", "class", "found");
        if (shown.isEmpty()) {
            nothing(asked, main);
        } else {
            say(main, "p", words.say(page, "library.found", found.total()), "class", "count", "role", "status");
            cards.write(shown, asked.reads(), "h2", main);
            paging(asked, number, pages, main);
        }
        main.close();
        narrowing.narrow(asked, offered, main);
        main.close();
        feeds(page, main);
        var title = words.say(page, "library.title");
        return frame.prepare(PublicPage.of(page, title.words(), main)
                .with(languages(asked))
                .aside(words.say(page, "reading.no-account"))
                .styled(LibraryStyle.RULES)
                .headed(LibraryHead.of(asked, origin))
                .withForm()
                .foundAt(asked.isFound() ? asked.address().toString() : null));
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
        asked.address().chosen().forEach((name, values) -> {
            if (!name.equals(WORDS) && !name.equals(PAGE)) {
                values.forEach(value -> out.open("input", "type", "hidden", "name", name, "value", value));
            }
        });
        out.close();
    }

    private void nothing(LibraryAsked asked, Markup out) {
        var all = asked.address().choices() == 0 && asked.address().get(WORDS).isEmpty();
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
