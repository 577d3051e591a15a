package org.mekongmigration.handinhand.reading.web;

import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.Reading.Mode;
import org.springframework.stereotype.Component;

/** What a messenger shows of a page that somebody passes on, and what a search engine is told of one in the library. */
@Component
class PageHead {

    private final PublicWords words;

    PageHead(PublicWords words) {
        this.words = words;
    }

    /** @param origin of this installation, as "https://example.org" */
    Markup of(Composed composed, String origin) {
        var language = composed.choice().page();
        var base = origin + composed.reading().base();
        var title = composed.document().facts().title();
        var about = LearningFacts.of(composed);
        var kind = words.say(language, "reading.kind." + composed.work().kind().word());
        var description = about.teaser().isEmpty() ? kind.words() : kind.words() + " · " + about.teaser();
        var hasPicture = !ReadingPictures.of(composed).isEmpty();
        var out = Markup.in(language);
        out.open("meta", "name", "description", "content", description);
        open(out, "type", "article");
        open(out, "site_name", "Hand in Hand");
        open(out, "title", title);
        open(out, "description", description);
        open(out, "locale", language.tag());
        if (hasPicture) {
            open(
                    out,
                    "image",
                    origin + ReadingPictures.sharedAddress(composed.reading().base()));
            open(out, "image:width", "1200");
            open(out, "image:height", "630");
        }
        if (composed.reading().mode() == Mode.LIBRARY) {
            found(composed, base, out);
            var image = hasPicture
                    ? origin + ReadingPictures.sharedAddress(composed.reading().base())
                    : null;
            out.open("script", "type", "application/ld+json")
                    .ours(about.json(base, title, image))
                    .close();
        }
        return out;
    }

    /** One address for each language, so that each is found by who searches in it. */
    private static void found(Composed composed, String base, Markup out) {
        out.open("link", "rel", "canonical", "href", in(base, composed.choice().page()));
        for (var other : composed.languages()) {
            out.open("link", "rel", "alternate", "hreflang", other.tag(), "href", in(base, other));
        }
        out.open("link", "rel", "alternate", "hreflang", "x-default", "href", base);
    }

    private static String in(String base, Language language) {
        return base + "?lang=" + language.tag();
    }

    private static void open(Markup out, String property, String content) {
        out.open("meta", "property", "og:" + property, "content", content);
    }
}
