package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.document.Exercise.WritingRow;
import org.mekongmigration.handinhand.document.Exercise.WritingTable;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Tag;

/** A table to fill in. Its head stands again where it goes on, on the next page. */
final class WritingTableSetter {

    private final Setting setting;

    WritingTableSetter(Setting setting) {
        this.setting = setting;
    }

    Box set(WritingTable table, Tag parent, double width) {
        boolean named = !table.corner().isEmpty()
                || table.rows().stream().anyMatch(row -> !row.name().isEmpty());
        double names = named ? width * Measures.CELLS_NAMES : 0;
        double each = (width - names) / Math.max(1, table.columns().size());
        var edges = new ArrayList<Double>();
        if (named) {
            edges.add(0.0);
        }
        for (int i = 0; i <= table.columns().size(); i++) {
            edges.add(names + i * each);
        }
        var tag = parent.child(Tag.Role.TABLE, null);
        var tags = tag.child(Tag.Role.ROW, null);
        var heads = new ArrayList<List<Text>>();
        if (named) {
            heads.add(table.corner());
        }
        heads.addAll(table.columns());
        var head = new ArrayList<Box>();
        var again = new ArrayList<Box>();
        for (int i = 0; i < heads.size(); i++) {
            double inner = edges.get(i + 1) - edges.get(i) - 2 * Measures.CELLS_SIDE;
            head.add(Cells.words(
                    setting, heads.get(i), tags.child(Tag.Role.HEAD_CELL, null), TypeScale.CELL_HEAD, inner));
            again.add(Cells.again(setting, heads.get(i), TypeScale.CELL_HEAD, inner));
        }
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            rows.add(row(row, tag.child(Tag.Role.ROW, null), named, edges));
        }
        return new Lined(new Row(head, edges, 0, Measures.RING), new Row(again, edges, 0, Measures.RING), rows);
    }

    private Row row(WritingRow row, Tag tag, boolean named, List<Double> edges) {
        var cells = new ArrayList<Box>();
        int columns = edges.size() - (named ? 2 : 1);
        if (named) {
            double inner = edges.get(1) - edges.get(0) - 2 * Measures.CELLS_SIDE;
            cells.add(Cells.words(setting, row.name(), tag.child(Tag.Role.ROW_HEAD, null), TypeScale.CELL, inner));
        }
        for (int i = 0; i < columns; i++) {
            double inner = edges.get(cells.size() + 1) - edges.get(cells.size()) - 2 * Measures.CELLS_SIDE;
            var words = i < row.cells().size() ? row.cells().get(i) : List.<Text>of();
            cells.add(Cells.words(setting, words, tag.child(Tag.Role.CELL, null), TypeScale.ANSWER, inner));
        }
        return new Row(cells, edges, row.lines() * setting.manner().writingLine(), Measures.LINE);
    }

    /** One row with its lines around; it is not parted. */
    private record Row(List<Box> cells, List<Double> edges, double least, double rule) implements Box {

        @Override
        public double height() {
            double words = cells.stream().mapToDouble(Box::height).max().orElse(0);
            return Math.max(least, words) + 2 * Measures.CELLS_AIR;
        }

        @Override
        public double baseline() {
            return 0;
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            double high = height();
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).draw(canvas, x + edges.get(i) + Measures.CELLS_SIDE, y + Measures.CELLS_AIR);
            }
            for (double edge : edges) {
                canvas.stroke(Shapes.line(x + edge, y, x + edge, y + high), Measures.LINE, Ink.INK);
            }
            canvas.stroke(Shapes.line(x, y + high, x + edges.getLast(), y + high), rule, Ink.INK);
        }
    }

    /** @param again the head once more, without tags */
    private record Lined(Row head, Row again, List<Row> rows) implements Box {

        @Override
        public double height() {
            return head.height() + rows.stream().mapToDouble(Row::height).sum();
        }

        @Override
        public double baseline() {
            return 0;
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            canvas.stroke(Shapes.line(x, y, x + head.edges().getLast(), y), Measures.RING, Ink.INK);
            head.draw(canvas, x, y);
            double top = y + head.height();
            for (var row : rows) {
                row.draw(canvas, x, top);
                top += row.height();
            }
        }

        @Override
        public Optional<Split> split(double room) {
            double bottom = head.height();
            for (int i = 0; i < rows.size(); i++) {
                bottom += rows.get(i).height();
                if (bottom > room + 0.01) {
                    return i == 0
                            ? Optional.empty()
                            : Optional.of(new Split(
                                    new Lined(head, again, rows.subList(0, i)),
                                    new Lined(again, again, rows.subList(i, rows.size()))));
                }
            }
            return Optional.empty();
        }
    }
}
