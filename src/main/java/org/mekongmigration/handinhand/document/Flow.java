package org.mekongmigration.handinhand.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Packs and sheets: parts in order, each beginning on a page of its own.
 *
 * @param contents of a pack of several works: its pages are numbered through; absent: each part by itself
 */
public record Flow(List<Part> parts, @Nullable Contents contents) implements Body {

    public Flow {
        parts = List.copyOf(parts);
    }

    public Flow(List<Part> parts) {
        this(parts, null);
    }

    /**
     * A table of contents, on the first part.
     *
     * @param at behind how many blocks of the first part it stands
     */
    public record Contents(Text heading, List<Entry> entries, int at) {
        public Contents {
            entries = List.copyOf(entries);
        }
    }

    /** @param part its index in the flow; the page on which it begins is found in laying out */
    public record Entry(Text name, int part) {}

    /**
     * One part of a pack: the guide, a set of cards, a handout, the answers.
     *
     * @param runningHead at the right of the head of its pages, as "Lesson plan"
     * @param footLines at the foot of its pages: title, version, licence
     * @param pageWord a text with the places {0} (page) and {1} (of pages), as "Page {0} of {1}"; one per language shown
     */
    public record Part(PartKind kind, Text runningHead, List<Text> footLines, List<Text> pageWord, List<Block> blocks) {
        public Part {
            footLines = List.copyOf(footLines);
            pageWord = List.copyOf(pageWord);
            blocks = List.copyOf(blocks);
        }
    }

    public enum PartKind {
        GUIDE,
        CARDS,
        HANDOUT,
        ANSWERS,
        TERM
    }
}
