package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Composer;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Speaker;

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
        leaves.addAll(new CreditsLeaves(speakers, sheet).compose(book));
        var document = new Document(Imprints.facts(order, speaker, languages), new Leaves(leaves, size));
        return new Composition(document, speaker.findings());
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
