package org.mekongmigration.handinhand.reading.web;

import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.Composed;
import org.springframework.stereotype.Component;

/** What a messenger shows of a page that somebody passes on, and what a search engine is told of one in the library. */
@Component
class PageHead {

    private final PublicWords words;

    PageHead(PublicWords words) {
        this.words = words;
    }

    Markup of(Composed composed, String origin) {
        var language = composed.choice().page();
        var out = Markup.in(language);
        var kind = words.say(language, "reading.kind." + composed.work().kind().word());
        open(out, "og:type", "article");
        open(out, "og:site_name", "Hand in Hand");
        open(out, "og:title", composed.document().facts().title());
        open(out, "og:description", kind.words());
        return out;
    }

    private static void open(Markup out, String property, String content) {
        out.open("meta", "property", property, "content", content);
    }
}
