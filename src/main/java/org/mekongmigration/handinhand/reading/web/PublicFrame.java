package org.mekongmigration.handinhand.reading.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.Markup;
import org.springframework.stereotype.Component;

/** What stands around every page without an account: head, way past the header, languages, footer. No script, no other host. */
@Component
public class PublicFrame {

    private static final String MARK = """
            <svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9" fill="#0E6670"/>\
            <circle cx="10.5" cy="10" r="3.2" fill="#E6A12F"/><circle cx="21.5" cy="10" r="3.2" fill="#fff"/>\
            <path d="M5.5 25c0-6.5 2-9.5 5-9.5 3.4 0 3.6 5 5.5 5s2.1-5 5.5-5c3 0 5 3 5 9.5" fill="none" stroke="#fff" \
            stroke-width="2.6" stroke-linecap="round"/></svg>""";

    private final PublicWords words;
    private final PublicStyle style;

    PublicFrame(PublicWords words, PublicStyle style) {
        this.words = words;
        this.style = style;
    }

    /** The whole page, ready to be sent. */
    public PreparedPage prepare(PublicPage page) {
        var body = header(page) + main(page, " id=\"main\"") + footer(page.language());
        var rules = style.rules(page, body);
        var html = "<!DOCTYPE html>\n<html lang=\"" + page.language().tag() + "\"><head><meta charset=\"utf-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + title(page)
                + (page.address() == null ? "<meta name=\"robots\" content=\"noindex, nofollow\"/>" : "")
                + (page.head() == null ? "" : page.head())
                + "<style>" + rules + "</style></head><body>" + body + "</body></html>\n";
        return PreparedPage.of(html, policy(page, rules), page.main().language(), page.address() != null);
    }

    /** A page that is kept as a file: it brings its own policy, and asks nobody for anything. */
    byte[] alone(PublicPage page) {
        var rules = style.alone(page, page.main().toString());
        var policy = "default-src 'none'; img-src data:; font-src data:; style-src " + PreparedPage.sourceHash(rules);
        return ("<!DOCTYPE html>\n<html lang=\"" + page.language().tag()
                        + "\"><head><meta charset=\"utf-8\"/>"
                        + Markup.in(page.language())
                                .open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                                .elementIn(
                                        new Language(page.main().language()), "title", page.title() + " – Hand in Hand")
                        + "<style>" + rules + "</style></head><body>" + main(page, "") + "</body></html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Markup title(PublicPage page) {
        var language = new Language(page.main().language());
        return Markup.in(page.language()).elementIn(language, "title", page.title() + " – Hand in Hand");
    }

    /** A work may be in another language than what stands around it. */
    private static String main(PublicPage page, String attributes) {
        var language = page.main().language();
        var own = language.equals(page.language().tag()) ? "" : " lang=\"" + language + "\"";
        return "<main" + attributes + own + ">" + page.main() + "</main>";
    }

    private static String policy(PublicPage page, String rules) {
        return "default-src 'none'; style-src " + PreparedPage.sourceHash(rules)
                + "; img-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action "
                + (page.formTo() ? "'self'" : "'none'");
    }

    private Markup header(PublicPage page) {
        var out = Markup.in(page.language());
        link(out, page.language(), "reading.skip", "#main", "skip");
        out.open("header").open("div", "class", "top");
        out.ours(MARK);
        out.elementIn(Language.ENGLISH, "span", "Hand in Hand", "class", "brand");
        if (page.aside() != null) {
            out.elementIn(page.aside().language(), "span", page.aside().words(), "class", "aside");
        }
        out.close();
        if (page.languages().size() > 1) {
            var label = words.say(page.language(), "reading.languages");
            out.openIn(label.language(), "nav", "class", "languages", "aria-label", label.words());
            for (var each : page.languages()) {
                var name = each.language().ownName();
                if (each.address() == null) {
                    out.elementIn(each.language(), "b", name, "aria-current", "true");
                } else {
                    out.elementIn(
                            each.language(),
                            "a",
                            name,
                            "href",
                            each.address(),
                            "hreflang",
                            each.language().tag());
                }
            }
            out.close();
        }
        return out.close();
    }

    private Markup footer(Language language) {
        var out = Markup.in(language);
        out.open("footer");
        out.elementIn(Language.ENGLISH, "span", "Mekong Migration Network");
        out.words(" ");
        link(out, language, "reading.imprint", "/imprint?lang=" + language.tag(), null);
        out.words(" ");
        link(out, language, "reading.privacy", "/privacy?lang=" + language.tag(), null);
        return out.close();
    }

    private void link(Markup out, Language language, String key, String address, @Nullable String style) {
        var word = words.say(language, key);
        out.elementIn(word.language(), "a", word.words(), "href", address, "class", style);
    }
}
