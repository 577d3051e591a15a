package org.mekongmigration.handinhand.press.html;

import java.util.List;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Heading;
import org.mekongmigration.handinhand.document.Block.Teaser;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Poster;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

/** Writes a whole document: its title, then whatever the page wants there, then its parts or its leaves in reading order. */
public final class DocumentMarkup {

    private final Markup out;
    private final Document document;
    private final TextMarkup texts;
    private final BlockMarkup blocks;
    private final LeafMarkup leaves;
    private final Text title;
    private final Addresses addresses;

    private DocumentMarkup(Document document, Language around, Pictures pictures, Addresses addresses) {
        this.document = document;
        this.addresses = addresses;
        out = Markup.in(around);
        texts = new TextMarkup(out);
        var pictureMarkup = new PictureMarkup(out, pictures);
        blocks = new BlockMarkup(out, texts, pictureMarkup, addresses);
        title = Titles.of(document);
        leaves = new LeafMarkup(out, texts, blocks, pictureMarkup, title);
    }

    /**
     * What was written.
     *
     * @param drafts a text is shown that no native speaker has checked
     * @param standIns a text is shown in another language than the one that was asked for
     */
    public record Written(Markup markup, Text title, boolean drafts, boolean standIns) {}

    /**
     * @param around the language of the page
     * @param addresses of what is only named
     * @param belowTitle writes what the page wants below the title
     */
    public static Written write(
            Document document, Language around, Pictures pictures, Addresses addresses, Consumer<Markup> belowTitle) {
        var markup = new DocumentMarkup(document, around, pictures, addresses);
        markup.write(belowTitle);
        return new Written(markup.out, markup.title, markup.texts.drafts(), markup.texts.standIns());
    }

    /** Which parts of a document there are to jump to, each with the id of its element. */
    public static String partId(int part) {
        return "part-" + (part + 1);
    }

    private void write(Consumer<Markup> belowTitle) {
        texts.element("h1", title);
        switch (document.body()) {
            case Flow flow -> {
                var first = flow.parts().isEmpty()
                        ? List.<Block>of()
                        : flow.parts().getFirst().blocks();
                if (first.size() > 1 && first.get(1) instanceof Teaser teaser) {
                    texts.element("p", teaser.text(), "class", "teaser");
                }
                belowTitle.accept(out);
                write(flow);
            }
            case Leaves pages -> {
                belowTitle.accept(out);
                leaves.write(pages);
            }
            case ContactSheet sheet -> {
                belowTitle.accept(out);
                leaves.write(sheet.leaves());
            }
            case Posters posters -> {
                belowTitle.accept(out);
                write(new Flow(posters.inOrder().stream().map(Poster::shown).toList()));
            }
        }
    }

    private void write(Flow flow) {
        for (int i = 0; i < flow.parts().size(); i++) {
            var part = flow.parts().get(i);
            var contents = i == 0 ? flow.contents() : null;
            out.open("section", "class", style(part.kind()), "id", partId(i));
            if (i > 0) {
                texts.element("p", part.runningHead(), "class", "kind");
            }
            blocks.below(part.kind() == PartKind.TERM ? -1 : Math.min(i, 1)); // a term has no second level
            blocks.write(i == 0 ? withoutTitle(part) : part.blocks());
            if (contents != null) {
                write(contents);
            }
            out.close();
        }
    }

    private void write(Flow.Contents contents) {
        out.open("nav", "class", "contents", "aria-labelledby", "contents");
        texts.element("h2", contents.heading(), "id", "contents");
        out.open("ol");
        for (var entry : contents.entries()) {
            out.open("li").openIn(entry.name().language(), "a", "href", addresses.part(entry.part()));
            texts.inline(entry.name());
            out.close().close();
        }
        out.close().close();
    }

    private List<Block> withoutTitle(Part part) {
        var all = part.blocks();
        if (all.isEmpty()
                || !(all.getFirst() instanceof Heading heading)
                || !heading.text().equals(title)) {
            return all;
        }
        return all.subList(all.size() > 1 && all.get(1) instanceof Teaser ? 2 : 1, all.size());
    }

    private static String style(PartKind kind) {
        return switch (kind) {
            case GUIDE -> "part guide";
            case CARDS -> "part cards";
            case HANDOUT -> "part handout";
            case ANSWERS -> "part answers";
            case TERM -> "part term";
        };
    }
}
