package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Composer;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;

/** A picture book page by page: cover, openings, questions to talk about, who made it. */
public final class StorybookComposer implements Composer<Storybook> {

    private final PaperWords words;

    public StorybookComposer(PaperWords words) {
        this.words = words;
    }

    @Override
    public Class<Storybook> type() {
        return Storybook.class;
    }

    @Override
    public Composition compose(PrintOrder<Storybook> order) {
        var book = order.work();
        var languages = order.edition().languages().isEmpty()
                ? book.languages()
                : order.edition().languages();
        var speaker = Speaker.of(book, languages.getFirst(), words);
        var speakers = languages.stream().map(speaker::in).toList();
        var size = textSize(book.ages());
        var pictures = new BookPictures(order, speaker);
        var sheet = order.edition().sheet(book.kind());
        var columns = new Columns(order.edition().arrangement(), sheet, size);
        var leaves = new ArrayList<Leaf>();
        leaves.add(new CoverLeaf(pictures, speakers).compose(book));
        for (var spread : book.spreads()) {
            leaves.add(new SpreadLeaf(pictures, speakers, columns).compose(spread, leaves.size() + 1));
        }
        leaves.addAll(new QuestionLeaves(speakers, size, sheet).compose(book, leaves.size() + 1));
        leaves.addAll(new CreditsLeaves(speakers, sheet, origin(order)).compose(book));
        var facts = Imprints.facts(order, speaker, languages).in(new FaceChoice(book.faces()));
        var pages = new Leaves(leaves, size);
        var body = order.edition().contactSheet() ? contactSheet(order, speaker, pages, languages) : pages;
        return new Composition(new Document(facts, body), speaker.findings());
    }

    /** What it was made from, if it may be told here. */
    private static @Nullable Content origin(PrintOrder<Storybook> order) {
        var from = order.work().basedOn();
        return from == null
                ? null
                : order.lookup()
                        .find(new Reference(order.work().kind(), from.work(), from.version()))
                        .orElse(null);
    }

    @Override
    public Finding.Place place(Storybook book, Finding.Place onPaper) {
        return LeafPlace.of(book, onPaper);
    }

    private static ContactSheet contactSheet(
            PrintOrder<Storybook> order, Speaker speaker, Leaves leaves, List<Language> languages) {
        var captions = new ContactCaptions(order.work(), speaker, languages).of(leaves.leaves());
        var around = Imprints.frame(order, speaker)
                .part(PartKind.GUIDE, speaker.label("contact-sheet"), List.of(speaker), List.of());
        return new ContactSheet(leaves, captions, around);
    }

    /** Nominal points: large for those who have just learnt to read, and the same in all languages. */
    static double textSize(@Nullable Ages ages) {
        if (ages == null || ages.from() >= 8 && ages.from() <= 9) {
            return 17;
        }
        return ages.from() < 8 ? 22 : 13.5;
    }

    /** The number of a page, once per language. */
    static List<Text> folio(int page, List<Speaker> speakers) {
        return speakers.stream().map(speaker -> speaker.number(page)).toList();
    }
}
