package org.mekongmigration.handinhand.reading.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.DocumentMarkup;
import org.mekongmigration.handinhand.press.html.Markup;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.Reading.Mode;
import org.springframework.stereotype.Component;

/** What a reader has to know of a work beside the work: what kind it is, whose, which version, under which licence. */
@Component
class AboutReading {

    private final PublicWords words;

    AboutReading(PublicWords words) {
        this.words = words;
    }

    /** The line below the title, and that the work is not in the language of the page. */
    void summary(Composed composed, Markup out) {
        var reading = composed.reading();
        var language = composed.choice().face();
        var kind = words.say(language, "reading.kind." + composed.work().kind().word());
        var version = words.say(language, "reading.version", reading.revision());
        out.open("p", "class", "summary").words(kind.language(), kind.words() + " · " + version.words());
        out.close();
        if (!AskedLanguages.asked(composed.choice()).equals(composed.choice().page())) {
            var shown = composed.choice().page().ownName();
            ReadingPage.say(out, "p", words.say(language, "reading.not-in", shown), "class", "message");
        }
    }

    /** Below the work. */
    void rest(Composed composed, DocumentMarkup.Written written, boolean online) {
        var out = written.markup();
        var language = composed.choice().face();
        out.open("section", "class", "about");
        marks(composed, written);
        state(composed, out);
        makers(composed, out);
        if (online && composed.reading().copyAt() != null) {
            var copy = words.say(language, "reading.copy");
            out.open("p", "class", "copy");
            out.elementIn(
                    copy.language(),
                    "a",
                    copy.words(),
                    "href",
                    composed.reading().copyAt(),
                    "rel",
                    "nofollow");
            out.close();
        }
        out.close();
    }

    /** Below a page that shows a part of the work. */
    void legend(Composed composed, DocumentMarkup.Written written) {
        var out = written.markup();
        out.open("section", "class", "about");
        marks(composed, written);
        makers(composed, out);
        out.close();
    }

    /** What the marks on some words mean, where there are such. */
    private void marks(Composed composed, DocumentMarkup.Written written) {
        var out = written.markup();
        var language = composed.choice().face();
        if (written.drafts()) {
            ReadingPage.say(out, "p", words.say(language, "reading.drafts"), "class", "legend draft");
        }
        if (written.standIns()) {
            ReadingPage.say(out, "p", words.say(language, "reading.stand-ins"), "class", "legend stand-in");
        }
    }

    private void state(Composed composed, Markup out) {
        var reading = composed.reading();
        var language = composed.choice().face();
        var day = day(composed.changed(), language);
        var key =
                switch (reading.mode()) {
                    case FROZEN -> "reading.frozen";
                    case LIVE -> "reading.live";
                    case LIBRARY -> "reading.library";
                };
        ReadingPage.say(out, "p", words.say(language, key, day));
        if (reading.mode() != Mode.FROZEN && composed.note().isPresent()) {
            var what = words.say(language, "reading.changed");
            out.openIn(what.language(), "p").words(what.words() + " ");
            out.element("q", composed.note().get(), "dir", "auto").close();
        }
        if (reading.ends() != null) {
            ReadingPage.say(out, "p", words.say(language, "reading.ends", day(reading.ends(), language)));
        }
    }

    private void makers(Composed composed, Markup out) {
        var names =
                composed.work().makers().stream().map(Maker::name).distinct().collect(Collectors.joining(", "));
        var licence = Imprints.licence(composed.work());
        if (names.isEmpty() && licence == null) {
            return;
        }
        out.open("p").element("span", names, "dir", "auto");
        if (licence != null) {
            out.words(names.isEmpty() ? "" : " · ").words(Language.ENGLISH, licence);
        }
        out.close();
    }

    /** As her calendar writes it: in Thailand the year is of the Buddhist era. */
    static String day(Instant moment, Language language) {
        var locale = ULocale.forLanguageTag(
                language.tag().equals("th") ? "th-TH-u-ca-buddhist" : language.tag() + "-u-nu-latn");
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.getTimeZone("Asia/Bangkok"));
        return format.format(Date.from(moment));
    }
}
