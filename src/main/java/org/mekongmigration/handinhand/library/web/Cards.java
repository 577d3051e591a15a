package org.mekongmigration.handinhand.library.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.WordBreaks;
import org.mekongmigration.handinhand.library.LibraryCard;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.web.PublicWord;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.springframework.stereotype.Component;

/** Works as cards: picture, kind, title in a language that the reader reads, and what she has to know to choose. */
@Component
class Cards {

    /** A card of two columns on a desk, and the whole width of a phone. */
    static final int WIDTH = 480;

    private static final int LONGEST = 150;

    /** The place of a picture in pixels, which is kept free before it has come. */
    private static final String PLACE = "112";

    private static final String PLACE_HEIGHT = "158";

    private final PublicWords words;

    Cards(PublicWords words) {
        this.words = words;
    }

    /** @param heading of each card, as "h2" */
    void write(List<LibraryCard> cards, List<Language> reads, String heading, Markup out) {
        out.open("ul", "class", "cards");
        cards.forEach(card -> write(card, reads, heading, out));
        out.close();
    }

    private void write(LibraryCard card, List<Language> reads, String heading, Markup out) {
        var page = reads.getFirst();
        var title = best(card.title(), reads, card.languages().getFirst());
        out.open("li", "class", "card " + card.shelf().path());
        out.open(
                "img",
                "class",
                card.picture() == null ? "first-page" : null,
                "src",
                card.pictureAddress(title.language()),
                "alt",
                "", // the title says what it is
                "width",
                PLACE,
                "height",
                PLACE_HEIGHT,
                "loading",
                "lazy",
                "decoding",
                "async");
        out.open("div");
        var kind = words.say(page, "reading.kind." + card.shelf().kind().word());
        out.elementIn(kind.language(), "p", kind.words(), "class", "kind");
        out.open(heading)
                .open("a", "href", card.address() + "?lang=" + title.language().tag());
        out.prose(title.language(), title.words()).close().close();
        teaser(card, title.language(), out);
        facts(card, page, out);
        out.close().close();
    }

    private static void teaser(LibraryCard card, Language of, Markup out) {
        card.teaser()
                .in(of)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> out.openIn(of, "p", "class", "teaser")
                        .prose(shortened(text, of))
                        .close());
    }

    private void facts(LibraryCard card, Language page, Markup out) {
        out.open("p", "class", "facts");
        if (card.ages() != null) {
            var ages = card.ages();
            said(
                    ages.from() == ages.to()
                            ? words.say(page, "library.age", ages.from())
                            : words.say(page, "library.ages", ages.from(), ages.to()),
                    out);
        }
        if (card.minutes() != null) {
            said(words.say(page, "library.minutes", card.minutes()), out);
        }
        out.open("span", "class", "tongues");
        for (var language : card.languages()) {
            if (!language.equals(card.languages().getFirst())) {
                out.words(", ");
            }
            out.words(language, language.ownName());
        }
        out.close().close();
    }

    private static void said(PublicWord word, Markup out) {
        out.elementIn(word.language(), "span", word.words()).words(" ");
    }

    /** In the first of her languages that it is in, else in its own. */
    static PublicWord best(Localized<String> text, List<Language> reads, Language own) {
        return reads.stream()
                .flatMap(language -> in(text, language).stream())
                .findFirst()
                .or(() -> in(text, own))
                .or(() -> text.languages().stream()
                        .flatMap(language -> in(text, language).stream())
                        .findFirst())
                .orElse(new PublicWord(own, "–"));
    }

    private static Optional<PublicWord> in(Localized<String> text, Language language) {
        return text.in(language).filter(words -> !words.isBlank()).map(words -> new PublicWord(language, words));
    }

    /** Not longer than a card holds, and cut between words. */
    static String shortened(String text, Language language) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var kept = new StringBuilder();
        for (var piece : WordBreaks.pieces(language, text)) {
            if (kept.length() + piece.length() > LONGEST) {
                break;
            }
            kept.append(piece);
        }
        return kept.toString().strip() + "…";
    }

    static String names(LibraryCard card) {
        return card.makers().stream().map(it -> it.name()).distinct().collect(Collectors.joining(", "));
    }
}
