package org.mekongmigration.handinhand.content;

import java.util.List;

/** Running text with its few marks: paragraphs, lists, strong, emphasis, references to terms. Its text form is in ProseText. */
public record Prose(List<Block> blocks) {

    public Prose {
        blocks = List.copyOf(blocks);
    }

    public sealed interface Block permits Paragraph, Bullets, Numbered {}

    public record Paragraph(List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
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
            inlines = List.copyOf(inlines);
        }
    }

    public sealed interface Inline permits Words, TermWords {}

    /** Words with the same marks. */
    public record Words(String text, boolean strong, boolean emphasis) implements Inline {}

    /** Words that stand for a term of the glossary. */
    public record TermWords(WorkId term, String text) implements Inline {}
}
