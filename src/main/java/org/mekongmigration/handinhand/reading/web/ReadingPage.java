package org.mekongmigration.handinhand.reading.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.edition.LinkOnPaper;
import org.mekongmigration.handinhand.edition.PaperLink;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.press.html.Addresses;
import org.mekongmigration.handinhand.press.html.CodeMarkup;
import org.mekongmigration.handinhand.press.html.DocumentMarkup;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.press.html.Pictures;
import org.mekongmigration.handinhand.reading.Choice;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.Reading;
import org.mekongmigration.handinhand.reading.Reading.Mode;
import org.springframework.stereotype.Component;

/** The page of a reading: what it is, what can be taken along, then the work itself, readable at once. */
@Component
class ReadingPage {

    /** Compressed, as it is sent: what a weak line brings within a breath. */
    private static final int LIGHT = 14_000;

    private final PublicFrame frame;
    private final PublicWords words;
    private final TakeAlong takeAlong;
    private final AboutReading about;
    private final PageHead head;
    private final Elsewhere elsewhere;
    private final LinkOnPaper onPaper = new LinkOnPaper(new PaperWords());

    ReadingPage(
            PublicFrame frame,
            PublicWords words,
            TakeAlong takeAlong,
            AboutReading about,
            PageHead head,
            Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.frame = frame;
        this.words = words;
        this.takeAlong = takeAlong;
        this.about = about;
        this.head = head;
    }

    /** Everything that is seen on the page, so far as it is known before the page is made. */
    static Object key(Reading reading, Choice choice, String origin) {
        return Arrays.asList(
                ReadingKey.of(reading, choice),
                reading.mode(),
                reading.base(),
                reading.copyAt(),
                reading.passedOn(),
                reading.ends(),
                reading.beside().state(),
                origin);
    }

    /**
     * All on one page where that is light enough, else in as many layers as it needs.
     *
     * @param sizes of the files to take along, as far as they are known
     */
    PreparedPage prepare(Composed composed, String origin, Map<String, Integer> sizes) {
        var whole = prepare(composed, composed.document(), Addresses.HERE, origin, sizes);
        if (whole.gzip().length <= LIGHT || !(composed.document().body() instanceof Flow flow)) {
            return whole;
        }
        var guide = flow.parts().size() == 1
                ? whole
                : prepare(
                        composed,
                        Layers.firstPart(composed.document(), flow),
                        elsewhere.addresses(composed, false),
                        origin,
                        sizes);
        return guide.gzip().length <= LIGHT
                ? guide
                : prepare(
                        composed,
                        Layers.outline(composed.document(), flow),
                        elsewhere.addresses(composed, true),
                        origin,
                        sizes);
    }

    private PreparedPage prepare(
            Composed composed, Document shown, Addresses addresses, String origin, Map<String, Integer> sizes) {
        var reading = composed.reading();
        var language = composed.choice().page();
        var face = composed.choice().face();
        var pictures = ReadingPictures.below(reading.base());
        var written = DocumentMarkup.write(shown, language, pictures, addresses, below -> {
            about.summary(composed, below);
            code(composed, origin, below);
            takeAlong.write(composed, sizes, below);
        });
        if (addresses != Addresses.HERE) {
            elsewhere.write(composed, addresses, written.markup());
        }
        about.rest(composed, written, true);
        var beside = reading.beside().write(face);
        if (!beside.isEmpty()) {
            written.markup().openIn(face, "div").add(beside).close();
        }
        return frame.prepare(page(composed, written, "").headed(head.of(composed, origin)));
    }

    /** Seen on paper alone. */
    private void code(Composed composed, String origin, Markup out) {
        var link = onPaper(composed.reading(), origin);
        if (link != null) {
            CodeMarkup.write(onPaper.block(link, composed.choice().face()), out);
        }
    }

    /** The link that stands on whatever is printed of a reading; absent where it has none to pass on. */
    static @Nullable PaperLink onPaper(Reading reading, String origin) {
        var path = reading.passedOn();
        return path == null ? null : new PaperLink(origin + path, reading.ends());
    }

    /** What the first page only names; absent where there is nothing of that name. */
    Optional<PreparedPage> prepare(Composed composed, Elsewhere.Place place) {
        var shown = place.isStage()
                ? Layers.stage(composed.document(), place.index())
                : Layers.part(composed.document(), place.index());
        return shown.map(document -> {
            var pictures = ReadingPictures.below(composed.reading().base());
            var written = DocumentMarkup.write(
                    document,
                    composed.choice().page(),
                    pictures,
                    Addresses.HERE,
                    below -> elsewhere.wayBack(composed, below));
            about.legend(composed, written);
            return frame.prepare(page(composed, written, "/" + place.name()));
        });
    }

    /** The same without anything that would ask the network. */
    byte[] offline(Composed composed, Pictures pictures) {
        var written = DocumentMarkup.write(
                composed.document(),
                composed.choice().page(),
                pictures,
                Addresses.HERE,
                below -> about.summary(composed, below));
        about.rest(composed, written, false);
        return frame.alone(
                PublicPage.of(composed.choice().face(), written.title().words(), written.markup())
                        .styled(style(composed)));
    }

    private PublicPage page(Composed composed, DocumentMarkup.Written written, String below) {
        var page = PublicPage.of(composed.choice().face(), written.title().words(), written.markup())
                .with(links(composed))
                .aside(words.say(composed.choice().face(), "reading.no-account"))
                .styled(style(composed));
        var reading = composed.reading();
        return reading.mode() == Mode.LIBRARY ? page.foundAt(reading.base() + below) : page;
    }

    private static String style(Composed composed) {
        return PublicStyle.read("reading.css")
                + PublicStyle.read(composed.document().body() instanceof Leaves ? "book.css" : "lesson.css");
    }

    /** Those of the work; and the one that the reader chose, which the page speaks if the work does not. */
    private static List<PublicPage.LanguageLink> links(Composed composed) {
        var asked = AskedLanguages.asked(composed.choice());
        var shown = new LinkedHashSet<>(composed.languages());
        shown.add(asked);
        var base = composed.reading().base();
        return shown.stream()
                .map(language -> new PublicPage.LanguageLink(
                        language,
                        language.equals(asked) ? null : base + AskedLanguages.query(language, composed.choice())))
                .toList();
    }

    /** Between this page's own words. */
    static void say(Markup out, String tag, PublicWord word, @Nullable String... attributes) {
        out.elementIn(word.language(), tag, word.words(), attributes);
    }
}
