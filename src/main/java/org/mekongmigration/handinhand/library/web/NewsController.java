package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mekongmigration.handinhand.library.LibraryCard;
import org.mekongmigration.handinhand.library.LibraryCatalogue;
import org.mekongmigration.handinhand.library.Shelf;
import org.mekongmigration.handinhand.reading.web.PublicAddress;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.mekongmigration.handinhand.work.PublishedHead;
import org.mekongmigration.handinhand.work.PublishedWorks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was published last, as RSS; and everything there is, for search engines. */
@RestController
class NewsController {

    private static final int NEWEST = 30;

    /** The protocol allows 50,000 addresses in one file. */
    private static final int IN_ONE = 45_000;

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final PublishedWorks published;
    private final LibraryCatalogue catalogue;
    private final PublicWords words;
    private final PublicData data;
    private final PublicAddress address;

    NewsController(
            PublishedWorks published,
            LibraryCatalogue catalogue,
            PublicWords words,
            PublicData data,
            PublicAddress address) {
        this.published = published;
        this.catalogue = catalogue;
        this.words = words;
        this.data = data;
        this.address = address;
    }

    @GetMapping("/library/news.rss")
    ResponseEntity<byte[]> news(HttpServletRequest request) {
        var asked = LibraryAsked.of(request);
        var origin = address.of(request);
        var newest = catalogue.cards(
                heads().stream().limit(NEWEST).map(PublishedHead::work).toList());
        var xml = new Xml()
                .open("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom")
                .open("channel")
                .element("title", words.say(asked.page(), "library.news.title").words())
                .element("link", origin + "/library")
                .element(
                        "description",
                        words.say(asked.page(), "library.news.text").words())
                .element("language", asked.page().tag())
                .empty(
                        "atom:link",
                        "rel",
                        "self",
                        "type",
                        "application/rss+xml",
                        "href",
                        origin + "/library/news.rss?lang=" + asked.page().tag());
        newest.stream().findFirst().ifPresent(first -> xml.element("lastBuildDate", day(first.published())));
        newest.forEach(card -> item(xml, card, asked, origin));
        return data.answer(xml.close().close().bytes(), "application/rss+xml;charset=UTF-8", request);
    }

    private void item(Xml xml, LibraryCard card, LibraryAsked asked, String origin) {
        var own = card.languages().getFirst();
        var title = Cards.best(card.title(), asked.reads(), own);
        xml.open("item")
                .element("title", title.words())
                .element("link", origin + card.address())
                .element("guid", origin + card.address() + "#" + card.revision(), "isPermaLink", "false")
                .element("pubDate", day(card.published()))
                .element(
                        "category",
                        words.say(
                                        asked.page(),
                                        "reading.kind." + card.shelf().kind().word())
                                .words());
        if (!card.teaser().isEmpty()) {
            var teaser = Cards.best(card.teaser(), asked.reads(), own);
            xml.element("description", Cards.shortened(teaser.words(), teaser.language()));
        }
        xml.close();
    }

    @GetMapping("/library/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        var all = heads();
        var origin = address.of(request);
        if (all.size() <= IN_ONE) {
            return data.answer(addresses(all, origin, true), "application/xml", request);
        }
        var xml = new Xml().open("sitemapindex", "xmlns", SITEMAP);
        for (int part = 1; (part - 1) * IN_ONE < all.size(); part++) {
            xml.open("sitemap")
                    .element("loc", origin + "/library/sitemap-" + part + ".xml")
                    .close();
        }
        return data.answer(xml.close().bytes(), "application/xml", request);
    }

    @GetMapping("/library/sitemap-{part:[1-9]\\d?}.xml")
    ResponseEntity<byte[]> sitemap(@PathVariable("part") int part, HttpServletRequest request) {
        var some = heads().stream().skip((part - 1L) * IN_ONE).limit(IN_ONE).toList();
        return data.answer(addresses(some, address.of(request), part == 1), "application/xml", request);
    }

    private static byte[] addresses(List<PublishedHead> heads, String origin, boolean first) {
        var xml = new Xml().open("urlset", "xmlns", SITEMAP);
        if (first) {
            xml.open("url").element("loc", origin + "/library").close();
        }
        for (var head : heads) {
            xml.open("url")
                    .element("loc", origin + Shelf.of(head.kind()).orElseThrow().address(head.work()))
                    .element("lastmod", OpdsFeed.time(head.publishedAt()))
                    .close();
        }
        return xml.close().bytes();
    }

    private List<PublishedHead> heads() {
        return published.all().stream()
                .filter(head -> Shelf.of(head.kind()).isPresent())
                .toList();
    }

    private static String day(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
