package org.mekongmigration.handinhand.document;

import java.util.List;
import org.mekongmigration.handinhand.document.Block.Aim;

/** What pupils do with a pencil on a sheet. Words stand once per language. */
public sealed interface Exercise {

    /**
     * Frames to draw in, beside each other.
     *
     * @param columns frames that have room beside each other; a last row may have fewer
     */
    record DrawingRow(List<DrawingBox> boxes, int columns) implements Exercise {
        public DrawingRow {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * @param captions what to draw, numbered; a number without words is not printed
     * @param height as a share of the room on a page
     * @param lines to write on, below the frame
     */
    record DrawingBox(List<Aim> captions, double height, int lines) {
        public DrawingBox {
            captions = List.copyOf(captions);
        }
    }

    /**
     * A table to fill in, or filled in on the teacher's copy.
     *
     * @param corner above the names of the rows
     * @param columns their names
     */
    record WritingTable(List<Text> corner, List<List<Text>> columns, List<WritingRow> rows) implements Exercise {
        public WritingTable {
            corner = List.copyOf(corner);
            columns = columns.stream().map(List::copyOf).toList();
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param name empty where it has none
     * @param lines of writing that it has room for
     * @param cells what is filled in, one for each column; never in a pupils' part
     */
    record WritingRow(List<Text> name, int lines, List<List<Text>> cells) {
        public WritingRow {
            name = List.copyOf(name);
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Two columns with dots between which pupils draw lines.
     *
     * @param joined each left side stands beside its own right side, with the line drawn; never in a pupils' part
     */
    record Matching(List<List<Text>> left, List<List<Text>> right, boolean joined) implements Exercise {
        public Matching {
            left = left.stream().map(List::copyOf).toList();
            right = right.stream().map(List::copyOf).toList();
        }
    }

    /** Words in frames, to choose from. */
    record WordBank(List<List<Text>> words) implements Exercise {
        public WordBank {
            words = words.stream().map(List::copyOf).toList();
        }
    }
}
