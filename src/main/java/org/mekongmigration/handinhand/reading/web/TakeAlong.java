package org.mekongmigration.handinhand.reading.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.Choice;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.PackPress;
import org.springframework.stereotype.Component;

/** What a reader can take along: everything in one click, then single parts. */
@Component
class TakeAlong {

    private static final String ARROW = """
            <svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4v11m-5-5 5 5 5-5M5 20h14"/></svg>""";

    private final PublicWords words;

    TakeAlong(PublicWords words) {
        this.words = words;
    }

    private record Offer(
            String key, String file, String kind, @Nullable PackPart part) {}

    /** @param sizes by the names of the files, as far as they are known */
    void write(Composed composed, Map<String, Integer> sizes, Markup out) {
        var language = composed.choice().face();
        var query = AskedLanguages.ofWork(composed.choice());
        var base = composed.reading().base();
        var main = words.say(language, mainKey(composed));
        out.openIn(main.language(), "a", "class", "go", "href", base + "/pack.pdf" + query);
        out.ours(ARROW).open("span").words(main.words());
        out.open("small").words("PDF" + size(sizes, "pack.pdf", language));
        var between = " · ";
        for (var each : shown(composed)) {
            out.words(between).elementIn(each, "span", each.ownName());
            between = " + ";
        }
        out.close().close().close();
        out.open("ul", "class", "files");
        for (var offer : offers(composed)) {
            var name = words.say(language, offer.key());
            var asked = offer.kind().equals("HTML") ? AskedLanguages.query(composed.choice()) : query;
            out.open("li").open("a", "href", base + "/" + offer.file() + asked);
            out.elementIn(name.language(), "span", name.words());
            out.words(" ").open("span");
            if (offer.part() == PackPart.CARDS || offer.part() == PackPart.HANDOUTS) {
                names(composed.order().edition().languages(), out);
            } else if (offer.part() != null && composed.languages().size() > 1) {
                names(List.of(composed.choice().page()), out);
            }
            var kind = offer.kind() + size(sizes, offer.file(), language);
            out.element("span", kind, "class", "kind").close().close().close();
        }
        out.close();
        others(composed, out);
    }

    private static String mainKey(Composed composed) {
        return switch (composed.work().kind()) {
            case STORYBOOK -> "reading.take.book";
            case TERM -> "reading.take.sheet";
            default -> "reading.take.all";
        };
    }

    private static List<Offer> offers(Composed composed) {
        var offers = new ArrayList<Offer>();
        var parts = PackPress.parts(composed);
        if (parts.size() > 1) {
            for (var part : parts) {
                offers.add(new Offer("reading.take." + part.word(), part.word() + ".pdf", "PDF", part));
            }
        }
        if (parts.size() > 1) {
            offers.add(new Offer("reading.take.zip", "pack.zip", "ZIP", null));
        }
        if (PackPress.hasPoster(composed)) {
            offers.add(new Offer("reading.take.poster", "poster-a4.pdf", "A4 PDF", null));
            offers.add(new Offer("reading.take.poster", "poster-a3.pdf", "A3 PDF", null));
            offers.add(new Offer("reading.take.poster", "poster-2-a4.pdf", "2 × A4 PDF", null));
        }
        offers.add(new Offer("reading.take.offline", OfflinePage.NAME, "HTML", null));
        return offers;
    }

    private static String size(Map<String, Integer> sizes, String file, Language language) {
        var bytes = sizes.get(file);
        return bytes == null ? "" : " · " + FileSizes.words(bytes, language);
    }

    /** All languages of the paper, where there could be others. */
    private static Set<Language> shown(Composed composed) {
        if (composed.languages().size() < 2) {
            return Set.of();
        }
        var shown = new LinkedHashSet<Language>(List.of(composed.choice().page()));
        shown.addAll(composed.order().edition().languages());
        return shown;
    }

    private static void names(List<Language> languages, Markup out) {
        for (var shown : languages) {
            out.elementIn(shown, "small", shown.ownName()).words(" ");
        }
    }

    /** Sheets and books can be had in several languages at once: one more with each link, or one less. */
    private void others(Composed composed, Markup out) {
        var kind = composed.work().kind();
        var shown = composed.order().edition().languages();
        var offered = new LinkedHashSet<>(composed.languages());
        offered.remove(composed.choice().page());
        if (offered.isEmpty() || kind == Kind.LESSON_PACK && shown.isEmpty()) {
            return;
        }
        var label = words.say(
                composed.choice().face(),
                kind == Kind.STORYBOOK || kind == Kind.TERM ? "reading.also" : "reading.sheets");
        out.openIn(label.language(), "p", "class", "also").words(label.words());
        // the names have a row of their own, which ends where it ended before a face came
        out.open("br");
        for (var language : offered) {
            var on = shown.contains(language);
            out.words(" ");
            out.elementIn(
                    language,
                    "a",
                    language.ownName(),
                    "href",
                    composed.reading().base() + AskedLanguages.query(toggled(composed, language)),
                    "class",
                    on ? "on" : null,
                    "aria-current",
                    on ? "true" : null,
                    "rel",
                    "nofollow");
        }
        out.close();
    }

    private static Choice toggled(Composed composed, Language language) {
        var page = composed.choice().page();
        var others = new LinkedHashSet<>(composed.order().edition().languages());
        others.remove(page);
        if (!others.remove(language)) {
            others.add(language);
        }
        return composed.choice().with(List.copyOf(others));
    }
}
