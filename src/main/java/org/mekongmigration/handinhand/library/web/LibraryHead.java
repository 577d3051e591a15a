package org.mekongmigration.handinhand.library.web;

import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.web.PublicWords;

/** What browsers, e-readers and search engines are told of the catalogue. */
final class LibraryHead {

    static final String OPDS = "application/atom+xml;profile=opds-catalog;kind=navigation";

    private LibraryHead() {}

    /** @param origin of this installation, as "https://example.org" */
    static Markup of(LibraryAsked asked, String origin) {
        var out = Markup.in(asked.page());
        if (asked.isFound()) {
            languages(out, asked, origin);
        }
        feed(out, OPDS, "/library/opds");
        feed(out, "application/rss+xml", "/library/news.rss");
        out.open(
                "link",
                "rel",
                "search",
                "type",
                "application/opensearchdescription+xml",
                "title",
                "Hand in Hand",
                "href",
                "/library/opensearch.xml");
        return out;
    }

    private static void languages(Markup out, LibraryAsked asked, String origin) {
        var bare = asked.address().with(LibraryAddress.SPOKEN, null);
        out.open(
                "link",
                "rel",
                "canonical",
                "href",
                origin + bare.with(LibraryAddress.SPOKEN, asked.page().tag()));
        for (var language : PublicWords.spoken()) {
            out.open(
                    "link",
                    "rel",
                    "alternate",
                    "hreflang",
                    language.tag(),
                    "href",
                    origin + bare.with(LibraryAddress.SPOKEN, language.tag()));
        }
    }

    private static void feed(Markup out, String type, String address) {
        out.open("link", "rel", "alternate", "type", type, "href", address);
    }
}
