package org.mekongmigration.handinhand.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.KindWord;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.language.Localized;

/** Something to print and hand out. */
public sealed interface Printable
        permits Printable.CardSet,
                Printable.QuestionSheet,
                Printable.DrawingSheet,
                Printable.TableSheet,
                Printable.MatchingSheet,
                Printable.SortingSheet {

    BlockId id();

    Localized<String> title();

    /** A printable that pupils write or draw on: it has a few words before its exercise. */
    sealed interface PupilsSheet permits QuestionSheet, DrawingSheet, TableSheet, MatchingSheet, SortingSheet {

        BlockId id();

        Localized<String> title();

        Localized<Prose> text();
    }

    /** @param perSheet cards on one sheet of paper */
    @KindWord("cards")
    record CardSet(BlockId id, Localized<String> title, int perSheet, List<Card> cards) implements Printable {

        /** Numbers of cards that fill a sheet without a gap. */
        public static final List<Integer> LAYOUTS = List.of(1, 2, 3, 4, 6, 8, 9, 12, 16);

        public CardSet {
            Shape.within("per-sheet", perSheet, 1, 16);
            cards = Shape.blocks("cards", cards, Card::id);
        }

        public boolean hasBacks() {
            return cards.stream().anyMatch(card -> !card.back().isEmpty());
        }
    }

    /** @param back what stands on its other side, as the answer or the word to its picture; empty: it has one side */
    record Card(
            BlockId id, Localized<String> words, @Nullable BlockId picture, Localized<String> back) {}

    @KindWord("sheet")
    record QuestionSheet(BlockId id, Localized<String> title, Localized<Prose> text, List<SheetQuestion> questions)
            implements Printable, PupilsSheet {
        public QuestionSheet {
            questions = Shape.blocks("questions", questions, SheetQuestion::id);
        }
    }

    /**
     * @param lines writing lines under the question
     * @param answer for the teacher's copy only
     */
    record SheetQuestion(BlockId id, Localized<String> text, int lines, Localized<Prose> answer) {
        public SheetQuestion {
            Shape.within("lines", lines, 0, 40);
        }
    }

    /** @param across boxes beside each other; absent: one */
    @KindWord("drawing")
    record DrawingSheet(
            BlockId id,
            Localized<String> title,
            Localized<Prose> text,
            @Nullable Integer across,
            List<DrawingBox> boxes)
            implements Printable, PupilsSheet {
        public DrawingSheet {
            Shape.within("across", across, 1, 3);
            boxes = Shape.blocks("boxes", boxes, DrawingBox::id);
        }
    }

    /**
     * Room for a drawing.
     *
     * @param text what to draw
     * @param height absent: medium
     * @param lines to write on below it; absent: none
     */
    record DrawingBox(
            BlockId id,
            Localized<String> text,
            @Nullable BoxHeight height,
            @Nullable Integer lines) {
        public DrawingBox {
            Shape.within("lines", lines, 0, 10);
        }
    }

    enum BoxHeight {
        /** four of them, one below the other, fill a page */
        SMALL,
        /** two fill a page */
        MEDIUM,
        /** a page of its own */
        LARGE
    }

    /** @param corner above the names of the rows */
    @KindWord("table")
    record TableSheet(
            BlockId id,
            Localized<String> title,
            Localized<Prose> text,
            Localized<String> corner,
            List<TableColumn> columns,
            List<TableRow> rows)
            implements Printable, PupilsSheet {
        public TableSheet {
            columns = Shape.blocks("columns", columns, TableColumn::id);
            rows = Shape.blocks("rows", rows, TableRow::id);
        }
    }

    record TableColumn(BlockId id, Localized<String> text) {}

    /**
     * @param text its name; a row may have none
     * @param lines of writing that its cells have room for; absent: two
     * @param answers by column, for the teacher's copy only
     */
    record TableRow(
            BlockId id, Localized<String> text, @Nullable Integer lines, Map<BlockId, Localized<String>> answers) {
        public TableRow {
            Shape.within("lines", lines, 1, 12);
            answers = Shape.ordered(answers);
        }
    }

    @KindWord("matching")
    record MatchingSheet(BlockId id, Localized<String> title, Localized<Prose> text, List<MatchingPair> pairs)
            implements Printable, PupilsSheet {
        public MatchingSheet {
            pairs = Shape.blocks("pairs", pairs, MatchingPair::id);
        }

        /** The pairs in the order in which their right sides are printed: none beside its own left side, on every copy the same. */
        public List<MatchingPair> mixed() {
            return new FixedMix(id).neverInPlace(pairs, MatchingPair::id);
        }
    }

    /** What belongs together; the pupils draw the line. */
    record MatchingPair(BlockId id, Localized<String> left, Localized<String> right) {}

    @KindWord("sorting")
    record SortingSheet(
            BlockId id,
            Localized<String> title,
            Localized<Prose> text,
            List<SortingGroup> groups,
            List<SortingItem> items)
            implements Printable, PupilsSheet {
        public SortingSheet {
            groups = Shape.blocks("groups", groups, SortingGroup::id);
            items = Shape.blocks("items", items, SortingItem::id);
        }

        /** The items as they are printed: however they were written down, their order does not tell their groups; on every copy the same. */
        public List<SortingItem> mixed() {
            return items.stream()
                    .sorted(Comparator.comparing(item -> new FixedMix(id).rank(item.id())))
                    .toList();
        }
    }

    record SortingGroup(BlockId id, Localized<String> text) {}

    /** @param group where it belongs, for the teacher's copy only; absent where the pupils are to decide */
    record SortingItem(
            BlockId id, Localized<String> text, @Nullable BlockId group) {}
}
