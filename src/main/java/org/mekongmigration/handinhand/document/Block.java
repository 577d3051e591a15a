package org.mekongmigration.handinhand.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on paper, by its meaning; how it looks is the typesetting's. Numbers come as they are to be read, in the digits of their language. */
public sealed interface Block {

    /** @param level 1..4 */
    record Heading(int level, Text text) implements Block {}

    record Paragraph(Text text) implements Block {}

    /** @param labels "1." and so on; empty for bullets */
    record Items(List<Text> labels, List<Text> items) implements Block {
        public Items {
            labels = List.copyOf(labels);
            items = List.copyOf(items);
        }
    }

    /** The line under a title. */
    record Teaser(Text text) implements Block {}

    /** Up to four facts beside each other: "Pupils / 32 / in 8 groups of 4". */
    record Glance(List<Fact> facts) implements Block {
        public Glance {
            facts = List.copyOf(facts);
        }
    }

    /** @param units one text a language where a unit names languages, else one */
    record Fact(Text label, Text number, List<Text> units) {
        public Fact {
            units = List.copyOf(units);
        }
    }

    /**
     * The lesson as a river: its stretches to scale.
     *
     * @param unit written at the end, as "60 minutes"
     */
    record River(List<Stretch> stretches, Text unit) implements Block {
        public River {
            stretches = List.copyOf(stretches);
        }
    }

    /** @param start where it begins, in minutes, as it is to be read */
    record Stretch(Text name, int minutes, Text length, Text start) {}

    /** Two columns side by side. */
    record Columns(List<Block> left, List<Block> right) implements Block {
        public Columns {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** Numbered in rings. */
    record Aims(Text heading, List<Aim> aims) implements Block {
        public Aims {
            aims = List.copyOf(aims);
        }
    }

    record Aim(Text number, Text text) {}

    /** @param total the last row, bold */
    record MaterialTable(
            Text heading, List<MaterialRow> rows, @Nullable MaterialRow total) implements Block {
        public MaterialTable {
            rows = List.copyOf(rows);
        }
    }

    /** @param part index in the flow of what the name leads to; absent: it leads nowhere */
    record MaterialRow(
            Text name, @Nullable Text count, @Nullable Integer part) {

        public MaterialRow(Text name, @Nullable Text count) {
            this(name, count, null);
        }
    }

    /** Boxes to tick. */
    record Checklist(Text heading, List<Text> items) implements Block {
        public Checklist {
            items = List.copyOf(items);
        }
    }

    /** "Before you begin": framed, its name set into the frame's line, its blocks in two columns. */
    record CareBox(Text heading, List<Block> blocks) implements Block {
        public CareBox {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Where a stage or an activity begins; stays with what follows.
     *
     * @param minutes absent where the next head says the same
     */
    record StageHead(Text name, @Nullable Text minutes) implements Block {}

    /**
     * A step of the lesson.
     *
     * @param minutes big, on the rail; absent while nobody has decided
     * @param span "5–17", under the minutes
     * @param servesWord "serves", before the numbers of the objectives
     */
    record Step(
            @Nullable Text minutes,
            @Nullable Text span,
            Text title,
            List<Act> acts,
            @Nullable Text servesWord,
            List<Text> serves,
            List<BoxedNote> notes)
            implements Block {
        public Step {
            acts = List.copyOf(acts);
            serves = List.copyOf(serves);
            notes = List.copyOf(notes);
        }
    }

    /** What somebody does in a step; told apart by shape. */
    record Act(ActKind kind, Text label, List<Block> blocks) {
        public Act {
            blocks = List.copyOf(blocks);
        }
    }

    enum ActKind {
        SAY,
        DO,
        PUPILS
    }

    /** A short note in a dashed frame, at the side of a step or between steps. */
    record BoxedNote(@Nullable Text heading, List<Block> blocks) implements Block {
        public BoxedNote {
            blocks = List.copyOf(blocks);
        }
    }

    /** Questions to talk about. */
    record Discussion(Text heading, List<Aim> questions) implements Block {
        public Discussion {
            questions = List.copyOf(questions);
        }
    }

    /** Room for a pupil's name and class; a label once per language. */
    record NameLine(List<Text> name, List<Text> schoolClass) implements Block {
        public NameLine {
            name = List.copyOf(name);
            schoolClass = List.copyOf(schoolClass);
        }
    }

    /** The same in each language, side by side where two fit, first baselines level. */
    record Facing(List<List<Block>> perLanguage) implements Block {
        public Facing {
            perLanguage = perLanguage.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A question with room to write, or with its answer in the teacher's copy.
     *
     * @param perLanguage number and words in each language
     * @param lines writing lines; 0 in the teacher's copy
     * @param answer never in a pupils' part
     */
    record Question(List<Aim> perLanguage, int lines, List<Block> answer) implements Block {
        public Question {
            perLanguage = List.copyOf(perLanguage);
            answer = List.copyOf(answer);
        }
    }

    /**
     * Cards on a cutting grid, as many sheets as they need. Where a card has a back, a sheet of backs follows each sheet of fronts.
     *
     * @param overTop the sheets are turned over their upper edge, not over a side
     */
    record CardSheet(int perSheet, List<Card> cards, boolean overTop) implements Block {
        public CardSheet {
            cards = List.copyOf(cards);
        }

        public boolean hasBacks() {
            return cards.stream().anyMatch(card -> !card.back().isEmpty());
        }
    }

    /**
     * @param words once per language
     * @param back once per language; empty: nothing stands on its other side
     */
    record Card(
            Text number,
            List<Text> words,
            @Nullable PictureSource picture,
            @Nullable Text alt,
            List<Text> back) {
        public Card {
            words = List.copyOf(words);
            back = List.copyOf(back);
        }
    }

    /** @param source absent: an empty frame of the usual size */
    record Figure(@Nullable PictureSource source, Text alt) implements Block {}

    /**
     * Words for something, weighed: those to use, or those to avoid, which are struck through.
     *
     * @param labels "we say" or "instead of", once per language
     * @param words once per language
     */
    record Wording(boolean avoid, List<Text> labels, List<Text> words) implements Block {
        public Wording {
            labels = List.copyOf(labels);
            words = List.copyOf(words);
        }
    }

    /** Something to do with a pencil. */
    record Task(Exercise exercise) implements Block {}

    /** Short names, each with what belongs to it beside it: a misconception and its answer, a country and its code. */
    record Entries(Text heading, List<Entry> entries) implements Block {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A way from paper to the same on a phone: a code to scan, and the address for who types it.
     *
     * @param lines how it is used, until when it opens
     * @param written the address as people type it
     * @param alt of the code
     */
    record PhoneCode(String address, Text heading, List<Text> lines, Text written, Text alt) implements Block {
        public PhoneCode {
            lines = List.copyOf(lines);
        }
    }

    record Entry(Text name, List<Block> blocks) {
        public Entry {
            blocks = List.copyOf(blocks);
        }
    }
}
