package org.mekongmigration.handinhand.glossary;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Body;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Poster;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Composer;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PartFrame;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.glossary.Term.Form;
import org.mekongmigration.handinhand.glossary.Term.Use;
import org.mekongmigration.handinhand.language.Language;

/** A term on one sheet: what not to say, what to say, why, what it means. */
public final class TermComposer implements Composer<Term> {

    private final PaperWords words;

    public TermComposer(PaperWords words) {
        this.words = words;
    }

    @Override
    public Class<Term> type() {
        return Term.class;
    }

    @Override
    public Composition compose(PrintOrder<Term> order) {
        var term = order.work();
        var languages = order.edition().languages().isEmpty()
                ? ofItsOwn(term, order.edition().poster())
                : order.edition().languages();
        var speaker = Speaker.of(term, languages.getFirst(), words);
        var speakers = languages.stream().map(speaker::in).toList();
        var frame = Imprints.frame(order, speaker);
        var size = order.edition().poster();
        Body body = size == PosterSize.NONE
                ? new Flow(List.of(frame.part(PartKind.TERM, speaker.label("term"), speakers, sheet(term, speakers))))
                : new Posters(List.of(poster(term, speakers, frame, size)));
        return new Composition(new Document(Imprints.facts(order, speaker, languages), body), speaker.findings());
    }

    /** A language without a word to use has no place on a wall, unless somebody asks for it. */
    private static List<Language> ofItsOwn(Term term, PosterSize size) {
        if (size == PosterSize.NONE) {
            return term.languages();
        }
        var said = term.languages().stream().filter(term.postersIn()::contains).toList();
        return said.isEmpty() ? term.languages() : said;
    }

    private static List<Block> sheet(Term term, List<Speaker> speakers) {
        var blocks = said(term, List.of(Use.AVOID, Use.PREFERRED, Use.ACCEPTED), speakers);
        blocks.addAll(reasons(term, speakers));
        blocks.addAll(meaning(term, speakers));
        return blocks;
    }

    private static Poster poster(Term term, List<Speaker> speakers, PartFrame frame, PosterSize size) {
        var reasons = reasons(term, speakers);
        return new TermPoster(speakers, frame)
                .of(
                        said(term, List.of(Use.AVOID, Use.PREFERRED), speakers),
                        reasons.isEmpty() ? definition(term, speakers) : reasons,
                        size);
    }

    private static List<Block> said(Term term, List<Use> uses, List<Speaker> speakers) {
        var blocks = new ArrayList<Block>();
        if (of(term, Use.PREFERRED).isEmpty()) {
            blocks.add(new Block.Facing(speakers.stream()
                    .map(each -> List.<Block>of(new Block.Heading(1, each.sayOr("untitled", term.title(), "title"))))
                    .distinct()
                    .toList()));
        }
        for (var use : uses) {
            blocks.addAll(wording(of(term, use), use, speakers));
        }
        return blocks;
    }

    private static List<Form> of(Term term, Use use) {
        return term.forms().stream().filter(form -> form.use() == use).toList();
    }

    /** All words to avoid in one frame, all to use in another. A word is one of its language: none is put in the place of another. */
    private static List<Block> wording(List<Form> forms, Use use, List<Speaker> speakers) {
        var said = new ArrayList<Text>();
        var speaking = new LinkedHashSet<Speaker>();
        for (var form : forms) {
            for (var speaker : speakers) {
                if (form.text().in(speaker.language()).isPresent()) {
                    speaker.say(form.text(), "forms", form.id().value(), "text").ifPresent(said::add);
                    speaking.add(speaker);
                }
            }
        }
        var label =
                switch (use) {
                    case AVOID -> "instead-of";
                    case PREFERRED -> "we-say";
                    case ACCEPTED -> "also";
                };
        var labels = PartFrame.labels(List.copyOf(speaking), label);
        return said.isEmpty() ? List.of() : List.of(new Block.Wording(use == Use.AVOID, labels, said));
    }

    private static List<Block> reasons(Term term, List<Speaker> speakers) {
        var perLanguage = new ArrayList<List<Block>>();
        for (var speaker : speakers) {
            var blocks = term.forms().stream()
                    .flatMap(form ->
                            speaker.prose(form.reason(), "forms", form.id().value(), "reason").stream())
                    .toList();
            if (!blocks.isEmpty()) {
                perLanguage.add(headed(speaker.label("why"), blocks));
            }
        }
        return perLanguage.isEmpty()
                ? List.of()
                : List.of(new Block.Facing(perLanguage.stream().distinct().toList()));
    }

    private static List<Block> meaning(Term term, List<Speaker> speakers) {
        var blocks = new ArrayList<>(definition(term, speakers));
        for (var country : term.byCountry()) {
            blocks.add(new Block.Facing(speakers.stream()
                    .map(speaker -> headed(
                            country(country.country(), speaker),
                            speaker.prose(
                                    country.definition(),
                                    "by-country",
                                    country.id().value(),
                                    "definition")))
                    .distinct()
                    .toList()));
        }
        return blocks;
    }

    private static List<Block> definition(Term term, List<Speaker> speakers) {
        return term.definition().isEmpty()
                ? List.of()
                : List.of(new Block.Facing(speakers.stream()
                        .map(speaker ->
                                headed(speaker.label("meaning"), speaker.prose(term.definition(), "definition")))
                        .distinct()
                        .toList()));
    }

    private static Text country(String code, Speaker speaker) {
        var pattern = speaker.label("in-country", "");
        var name = new ULocale("und", code)
                .getDisplayCountry(ULocale.forLanguageTag(pattern.language().tag()));
        return speaker.label("in-country", name.isEmpty() ? code : name);
    }

    private static List<Block> headed(Text heading, List<Block> blocks) {
        var all = new ArrayList<Block>(List.of(new Block.Heading(3, heading)));
        all.addAll(blocks);
        return all;
    }
}
