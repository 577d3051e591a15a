package org.mekongmigration.handinhand.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;

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

    /** The parts that are wanted, and of the contents what names them; without its first part the flow has no contents. */
    public Flow only(Predicate<Part> wanted) {
        var kept = new ArrayList<Part>();
        var places = new ArrayList<Integer>();
        for (var part : parts) {
            boolean isWanted = wanted.test(part);
            places.add(isWanted ? kept.size() : -1);
            if (isWanted) {
                kept.add(part);
            }
        }
        if (contents == null || parts.isEmpty() || places.getFirst() < 0) {
            return new Flow(kept);
        }
        var entries = contents.entries().stream()
                .filter(entry -> places.get(entry.part()) >= 0)
                .map(entry -> new Entry(entry.name(), places.get(entry.part())))
                .toList();
        return new Flow(kept, new Contents(contents.heading(), entries, contents.at()));
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
     * @param origin what it shows; absent where it shows a whole work
     * @param half laid out on half of the paper: two of them fill a sheet
     */
    public record Part(
            PartKind kind,
            Text runningHead,
            List<Text> footLines,
            List<Text> pageWord,
            List<Block> blocks,
            @Nullable Origin origin,
            boolean half) {
        public Part {
            footLines = List.copyOf(footLines);
            pageWord = List.copyOf(pageWord);
            blocks = List.copyOf(blocks);
        }

        public Part(PartKind kind, Text runningHead, List<Text> footLines, List<Text> pageWord, List<Block> blocks) {
            this(kind, runningHead, footLines, pageWord, blocks, null, false);
        }

        /** What findings call it: the ids of the work and of the block that it shows. */
        public List<String> place() {
            return origin == null
                    ? List.of()
                    : List.of(origin.work().value(), origin.block().value());
        }

        public Part from(Origin shown) {
            return new Part(kind, runningHead, footLines, pageWord, blocks, shown, half);
        }

        /** @param words in the place of the numbers of pages */
        public Part numbered(List<Text> words) {
            return new Part(kind, runningHead, footLines, words, blocks, origin, half);
        }

        public Part onHalf() {
            return new Part(kind, runningHead, footLines, pageWord, blocks, origin, true);
        }

        public Part with(List<Block> others) {
            return new Part(kind, runningHead, footLines, pageWord, others, origin, half);
        }
    }

    /** A block of a work: the printable that a part shows. */
    public record Origin(WorkId work, BlockId block) {}

    public enum PartKind {
        GUIDE,
        CARDS,
        HANDOUT,
        ANSWERS,
        TERM
    }
}
