package org.mekongmigration.handinhand.document;

import java.util.List;

/** Packs and sheets: parts in order, each beginning on a page of its own. */
public record Flow(List<Part> parts) implements Body {

    public Flow {
        parts = List.copyOf(parts);
    }

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
