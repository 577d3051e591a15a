package org.mekongmigration.handinhand.library.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.library.LibraryCard;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.springframework.stereotype.Component;

/** Feeds of books in the words of OPDS 1.2. A book can be fetched as PDF in each of its languages. */
@Component
class OpdsFeed {

    private static final String BEGIN = "/library/opds";
    private static final String BOOKS = "/library/opds/books";

    /** @param number counted from 0 */
    record Page(List<LibraryCard> cards, long total, int number, int size) {

        boolean hasNext() {
            return (number + 1L) * size < total;
        }
    }

    private final PublicWords words;

    OpdsFeed(PublicWords words) {
        this.words = words;
    }

    byte[] navigation(List<Language> languages, Instant changed, Language page, String origin) {
        var xml = feed(BEGIN, words.say(page, "library.shelf.books").words(), changed, page, origin);
        link(xml, "self", OpdsController.NAVIGATION, origin + BEGIN);
        around(xml, origin);
        section(xml, words.say(page, "library.shelf.books").words(), BOOKS, changed, origin);
        for (var language : languages) {
            section(xml, language.ownName(), BOOKS + "?language=" + language.tag(), changed, origin);
        }
        return xml.close().bytes();
    }

    byte[] acquisition(Page page, LibraryAsked asked, String origin) {
        var changed = page.cards().stream()
                .map(LibraryCard::published)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        var xml = feed(BOOKS, words.say(asked.page(), "library.shelf.books").words(), changed, asked.page(), origin);
        link(xml, "self", OpdsController.ACQUISITION, origin + at(asked.address()));
        link(xml, "up", OpdsController.NAVIGATION, origin + BEGIN);
        around(xml, origin);
        if (page.number() > 0) {
            link(xml, "previous", OpdsController.ACQUISITION, origin + at(asked, page.number() - 1));
        }
        if (page.hasNext()) {
            link(xml, "next", OpdsController.ACQUISITION, origin + at(asked, page.number() + 1));
        }
        xml.element("opensearch:totalResults", "" + page.total())
                .element("opensearch:itemsPerPage", "" + page.size())
                .element("opensearch:startIndex", "" + (page.number() * page.size() + 1));
        page.cards().forEach(card -> book(xml, card, asked, origin));
        return xml.close().bytes();
    }

    private static Xml feed(String address, String title, Instant changed, Language language, String origin) {
        return new Xml()
                .open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:dc",
                        "http://purl.org/dc/terms/",
                        "xmlns:opensearch",
                        "http://a9.com/-/spec/opensearch/1.1/",
                        "xml:lang",
                        language.tag())
                .element("id", origin + address)
                .element("title", title + " – Hand in Hand")
                .element("updated", time(changed))
                .open("author")
                .element("name", "Mekong Migration Network")
                .close();
    }

    private static void around(Xml xml, String origin) {
        link(xml, "start", OpdsController.NAVIGATION, origin + BEGIN);
        link(xml, "search", OpdsController.SEARCH, origin + "/library/opensearch.xml");
    }

    private static void section(Xml xml, String title, String address, Instant changed, String origin) {
        xml.open("entry")
                .element("id", origin + address)
                .element("title", title)
                .element("updated", time(changed));
        link(xml, "subsection", OpdsController.ACQUISITION, origin + address);
        xml.close();
    }

    private static void book(Xml xml, LibraryCard card, LibraryAsked asked, String origin) {
        var title = Cards.best(card.title(), asked.reads(), card.languages().getFirst());
        var teaser = Cards.best(card.teaser(), asked.reads(), card.languages().getFirst());
        xml.open("entry")
                .element("id", origin + card.address())
                .element("title", title.words(), "xml:lang", title.language().tag())
                .element("updated", time(card.published()));
        for (var maker : card.makers()) {
            xml.open("author").element("name", maker.name()).close();
        }
        card.languages().forEach(language -> xml.element("dc:language", language.tag()));
        xml.element("rights", card.licence());
        if (!card.teaser().isEmpty()) {
            xml.element(
                    "summary",
                    Cards.shortened(teaser.words(), teaser.language()),
                    "type",
                    "text",
                    "xml:lang",
                    teaser.language().tag());
        }
        link(xml, "alternate", "text/html", origin + card.address());
        var picture = origin + card.pictureAddress(title.language());
        link(xml, "http://opds-spec.org/image", "image/jpeg", picture);
        link(xml, "http://opds-spec.org/image/thumbnail", "image/jpeg", picture);
        for (var language : card.languages()) {
            xml.empty(
                    "link",
                    "rel",
                    "http://opds-spec.org/acquisition/open-access",
                    "type",
                    "application/pdf",
                    "hreflang",
                    language.tag(),
                    "title",
                    language.ownName(),
                    "href",
                    origin + card.address() + "/pack.pdf?lang=" + language.tag());
        }
        xml.close();
    }

    private static String at(LibraryAsked asked, int number) {
        return at(asked.address().with(LibraryAddress.PAGE, String.valueOf(number + 1)));
    }

    private static String at(LibraryAddress address) {
        return BOOKS + address.toString().substring(LibraryAddress.LIBRARY.length());
    }

    private static void link(Xml xml, String rel, String type, String address) {
        xml.empty("link", "rel", rel, "type", type, "href", address);
    }

    static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
