package org.mekongmigration.handinhand.content;

import java.util.List;

/**
 * Running text with its few marks: paragraphs, lists, strong, emphasis, references to terms. Its text form is in
 * {@link ProseText}. What cannot be told apart in reading is one value: no empty words or paragraphs, no neighbours
 * with the same marks, no two lists of a kind after each other. A line break inside words is meant.
 */
public record Prose(List<Block> blocks) {

    public Prose {
        blocks = ProseNormal.blocks(blocks);
    }

    public sealed interface Block permits Paragraph, Bullets, Numbered {}

    public record Paragraph(List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = ProseNormal.inlines(inlines);
        }
    }

    public record Bullets(List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    public record Numbered(List<Item> items) implements Block {
        public Numbered {
            items = List.copyOf(items);
        }
    }

    public record Item(List<Inline> inlines) {
        public Item {
            inlines = ProseNormal.inlines(inlines);
        }
    }

    public sealed interface Inline permits Words, TermWords {}

    /** Words with the same marks. */
    public record Words(String text, boolean strong, boolean emphasis) implements Inline {
        public Words {
            text = text.replace("\r\n", "\n");
        }
    }

    /** Words that stand for a term of the glossary. */
    public record TermWords(WorkId term, String text) implements Inline {
        public TermWords {
            text = text.replace("\r\n", "\n");
        }
    }
}
