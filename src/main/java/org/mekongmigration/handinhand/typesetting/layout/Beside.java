package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boxes beside each other. */
final class Beside implements Box {

    /**
     * @param x from the left of the whole
     * @param down from the top of the whole
     * @param waits may stand wholly on the next page while its neighbours begin on this one
     */
    record Column(double x, double down, Box box, boolean waits) {

        static Column at(double x, Box box) {
            return new Column(x, 0, box, false);
        }

        static Column waiting(double x, Box box) {
            return new Column(x, 0, box, true);
        }

        double bottom() {
            return down + box.height();
        }
    }

    private final List<Column> columns;

    Beside(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** With the first baselines of all on one level. */
    static Beside level(List<Column> columns) {
        double deepest = columns.stream()
                .mapToDouble(column -> column.box().baseline())
                .max()
                .orElse(0);
        return new Beside(columns.stream()
                .map(column -> column.box().baseline() == 0
                        ? column
                        : new Column(column.x(), deepest - column.box().baseline(), column.box(), column.waits()))
                .toList());
    }

    static Beside indented(double x, Box box) {
        return new Beside(List.of(Column.at(x, box)));
    }

    @Override
    public double height() {
        return columns.stream().mapToDouble(Column::bottom).max().orElse(0);
    }

    @Override
    public double baseline() {
        return columns.stream()
                .filter(column -> column.box().baseline() > 0)
                .mapToDouble(column -> column.down() + column.box().baseline())
                .findFirst()
                .orElse(0);
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        columns.forEach(column -> column.box().draw(canvas, x + column.x(), y + column.down()));
    }

    @Override
    public Optional<Split> split(double room) {
        var heads = new ArrayList<Column>();
        var rests = new ArrayList<Column>();
        for (var column : columns) {
            if (column.bottom() <= room + 0.01) {
                heads.add(column);
                continue;
            }
            var parted = column.box().split(room - column.down());
            if (parted.isPresent()) {
                heads.add(new Column(column.x(), column.down(), parted.get().head(), column.waits()));
                rests.add(new Column(column.x(), 0, parted.get().rest(), column.waits()));
            } else if (column.waits()) {
                rests.add(new Column(column.x(), 0, column.box(), true));
            } else {
                return Optional.empty();
            }
        }
        return heads.isEmpty() ? Optional.empty() : Optional.of(new Split(new Beside(heads), new Beside(rests)));
    }
}
