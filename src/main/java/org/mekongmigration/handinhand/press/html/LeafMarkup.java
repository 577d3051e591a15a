package org.mekongmigration.handinhand.press.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Image;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Text;

/** The pages of a book one below the other, each with its picture and then its words, as they are read. */
final class LeafMarkup {

    private final Markup out;
    private final TextMarkup texts;
    private final BlockMarkup blocks;
    private final PictureMarkup pictures;
    private final Text title;

    /** Questions and credits run over as many pages as they need. */
    private final Map<String, Integer> named = new HashMap<>();

    /** @param title stands above the book already */
    LeafMarkup(Markup out, TextMarkup texts, BlockMarkup blocks, PictureMarkup pictures, Text title) {
        this.out = out;
        this.texts = texts;
        this.blocks = blocks;
        this.pictures = pictures;
        this.title = title;
    }

    void write(Leaves leaves) {
        leaves.leaves().forEach(this::write);
    }

    private void write(Leaf leaf) {
        int times = named.merge(leaf.name(), 1, Integer::sum);
        out.open("section", "class", "leaf", "id", "page-" + leaf.name() + (times == 1 ? "" : "-" + times));
        for (var area : leaf.areas()) {
            switch (area.holding()) {
                case Image image -> {
                    out.open("figure");
                    pictures.write(image.source(), image.alt());
                    out.close();
                }
                case Words words -> write(words);
            }
        }
        if (!leaf.folio().isEmpty()) {
            out.open("p", "class", "folio");
            texts.together(leaf.folio().stream().distinct().toList());
            out.close();
        }
        out.close();
    }

    private void write(Words words) {
        blocks.below(0);
        if (words.role() == Role.TITLE) {
            words.blocks().stream()
                    .filter(block -> !(block instanceof Block.Heading heading
                            && heading.text().equals(title)))
                    .forEach(block -> {
                        if (block instanceof Block.Heading heading) {
                            texts.element("p", heading.text(), "class", "title");
                        } else {
                            blocks.write(List.of(block));
                        }
                    });
            return;
        }
        out.open("div", "class", words.role() == Role.SMALL ? "small" : "text");
        blocks.write(words.blocks());
        out.close();
    }
}
