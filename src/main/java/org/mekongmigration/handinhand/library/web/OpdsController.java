package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Set;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.library.LibraryCatalogue;
import org.mekongmigration.handinhand.reading.web.PublicAddress;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.mekongmigration.handinhand.search.PublicSearch;
import org.mekongmigration.handinhand.search.WorkQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The picture books as e-readers know catalogues: OPDS 1.2, with a search. */
@RestController
class OpdsController {

    static final String NAVIGATION = "application/atom+xml;profile=opds-catalog;kind=navigation";
    static final String ACQUISITION = "application/atom+xml;profile=opds-catalog;kind=acquisition";
    static final String SEARCH = "application/opensearchdescription+xml";

    private static final int PAGE = 50;
    private static final int LAST = 190;

    private final PublicSearch search;
    private final LibraryCatalogue catalogue;
    private final OpdsFeed feed;
    private final PublicWords words;
    private final PublicData data;
    private final PublicAddress address;

    OpdsController(
            PublicSearch search,
            LibraryCatalogue catalogue,
            OpdsFeed feed,
            PublicWords words,
            PublicData data,
            PublicAddress address) {
        this.search = search;
        this.catalogue = catalogue;
        this.feed = feed;
        this.words = words;
        this.data = data;
        this.address = address;
    }

    /** Where an e-reader begins: all books, or those of a language. */
    @GetMapping("/library/opds")
    ResponseEntity<byte[]> begin(HttpServletRequest request) {
        var asked = LibraryAsked.of(request);
        var found = search.find(books(asked), 0, 1);
        var languages = Language.offered().stream()
                .filter(found.languages()::containsKey)
                .toList();
        var changed = catalogue.cards(found.works()).stream()
                .map(card -> card.published())
                .findFirst()
                .orElse(Instant.EPOCH);
        return data.answer(feed.navigation(languages, changed, asked.page(), address.of(request)), NAVIGATION, request);
    }

    @GetMapping("/library/opds/books")
    ResponseEntity<byte[]> books(HttpServletRequest request) {
        var asked = LibraryAsked.of(request);
        var number = asked.address().page(LAST);
        var found = search.find(books(asked), number, PAGE);
        var page = new OpdsFeed.Page(catalogue.cards(found.works()), found.total(), number, PAGE);
        return data.answer(feed.acquisition(page, asked, address.of(request)), ACQUISITION, request);
    }

    /** How to search here: for e-readers, and for browsers that offer it beside their address. */
    @GetMapping("/library/opensearch.xml")
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        var asked = LibraryAsked.of(request);
        var origin = address.of(request);
        var xml = new Xml()
                .open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/")
                .element("ShortName", "Hand in Hand")
                .element(
                        "Description", words.say(asked.page(), "library.search").words())
                .element("InputEncoding", "UTF-8")
                .empty("Url", "type", "text/html", "template", origin + "/library?q={searchTerms}")
                .empty(
                        "Url",
                        "type",
                        ACQUISITION,
                        "template",
                        origin + "/library/opds/books?q={searchTerms}&page={startPage?}")
                .close();
        return data.answer(xml.bytes(), SEARCH, request);
    }

    private static WorkQuery books(LibraryAsked asked) {
        return asked.query().withKinds(Set.of(Kind.STORYBOOK));
    }
}
