package org.mekongmigration.handinhand.edition;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.PhoneCode;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Poster;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;

/** Puts a link on paper: at the end of what is for the teacher, or on a page of its own behind a book. */
public final class LinkOnPaper {

    private static final double TOP = 0.08;

    private final PaperWords words;

    public LinkOnPaper(PaperWords words) {
        this.words = words;
    }

    /** The same document with the link; as it was where it has no place for one, as on sheets for the pupils. */
    Document on(Document document, PaperLink link) {
        var code = block(link, document.facts().language());
        return switch (document.body()) {
            case Flow flow -> new Document(document.facts(), on(flow, code));
            case Leaves leaves -> new Document(document.facts(), on(leaves, code));
            case Posters posters -> new Document(document.facts(), on(posters, code));
            case ContactSheet ignored -> document;
        };
    }

    private static Posters on(Posters posters, PhoneCode code) {
        return new Posters(posters.inOrder().stream()
                .map(poster -> new Poster(with(poster.shown(), code), poster.sheets(), poster.edges()))
                .toList());
    }

    private static Flow on(Flow flow, PhoneCode code) {
        var parts = new ArrayList<Part>();
        boolean stands = false;
        for (var part : flow.parts()) {
            boolean here = !stands && (part.kind() == PartKind.GUIDE || part.kind() == PartKind.TERM);
            parts.add(here ? with(part, code) : part);
            stands |= here;
        }
        return new Flow(parts, flow.contents());
    }

    private static Part with(Part part, PhoneCode code) {
        var blocks = new ArrayList<Block>(part.blocks());
        blocks.add(code);
        return part.with(blocks);
    }

    private static Leaves on(Leaves leaves, PhoneCode code) {
        var all = new ArrayList<>(leaves.leaves());
        var place = new Area(0, TOP, 1, 1 - TOP, false, new Words(Role.SMALL, List.of(code)));
        all.add(new Leaf("link", List.of(place), List.of()));
        return new Leaves(all, leaves.textSize());
    }

    /** What stands there, in a language. */
    public PhoneCode block(PaperLink link, Language language) {
        var written = link.address().substring(link.address().indexOf("//") + 2);
        var lines = new ArrayList<Text>();
        lines.add(words.text(language, "link-how"));
        if (link.ends() != null) {
            lines.add(until(link.ends(), language));
        }
        return new PhoneCode(
                link.address(),
                words.text(language, "link"),
                lines,
                new Text(Language.ENGLISH, List.of(new Text.Span(written, true)), Text.Mark.NONE),
                words.text(language, "link-code", written));
    }

    private Text until(Instant ends, Language language) {
        var spoken = words.has(language, "link-ends") ? language : Language.ENGLISH;
        return words.text(spoken, "link-ends", day(ends, spoken));
    }

    /** As her calendar writes it, in the digits of her language: in Thailand the year is of the Buddhist era. */
    private static String day(Instant moment, Language language) {
        var locale = ULocale.forLanguageTag(
                language.tag().equals("th") ? "th-TH-u-ca-buddhist-nu-latn" : language.tag() + "-u-nu-latn");
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.getTimeZone("Asia/Bangkok"));
        return Digits.of(language, format.format(Date.from(moment)));
    }
}
