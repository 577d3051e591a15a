package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Boxes below each other. */
final class Stack implements Box {

    /**
     * @param gap above it, unless it is the first
     * @param staysWithNext as a heading does
     */
    record Entry(double gap, Box box, boolean staysWithNext) {}

    private static final double TOLERANCE = 0.01;

    private final List<Entry> entries;
    private final double height;

    Stack(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        double sum = 0;
        for (int i = 0; i < entries.size(); i++) {
            sum += gap(i) + entries.get(i).box().height();
        }
        this.height = sum;
    }

    int size() {
        return entries.size();
    }

    private double gap(int index) {
        return index == 0 ? 0 : entries.get(index).gap();
    }

    /** How many headings stand at its top. */
    int headings() {
        int headings = 0;
        while (headings < entries.size() - 1 && entries.get(headings).staysWithNext()) {
            headings++;
        }
        return headings;
    }

    /** From the first line of a box to that of the next. */
    double drop(int index) {
        var box = entries.get(index).box();
        var next = entries.get(index + 1);
        return box.height() + gap(index + 1) + next.box().baseline() - box.baseline();
    }

    /** The same with the next box lower, and all below it. */
    Stack dropped(int index, double drop) {
        var lower = new ArrayList<>(entries);
        var next = entries.get(index + 1);
        lower.set(index + 1, new Entry(next.gap() + drop - drop(index), next.box(), next.staysWithNext()));
        return new Stack(lower);
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double baseline() {
        return entries.isEmpty() ? 0 : entries.getFirst().box().baseline();
    }

    @Override
    public void draw(Canvas canvas, double x, double y) {
        double top = y;
        for (int i = 0; i < entries.size(); i++) {
            top += gap(i);
            entries.get(i).box().draw(canvas, x, top);
            top += entries.get(i).box().height();
        }
    }

    @Override
    public Optional<Split> split(double room) {
        double bottom = 0;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            double top = bottom + gap(i);
            bottom = top + entry.box().height();
            if (bottom > room + TOLERANCE) {
                var parted = entry.box().split(room - top);
                return parted.isPresent() ? Optional.of(within(i, parted.get())) : before(i);
            }
        }
        return Optional.empty();
    }

    /** All ways of parting it between its boxes. */
    List<Split> partings() {
        return IntStream.range(1, entries.size())
                .filter(i -> !entries.get(i - 1).staysWithNext())
                .mapToObj(
                        i -> new Split(new Stack(entries.subList(0, i)), new Stack(entries.subList(i, entries.size()))))
                .toList();
    }

    private Split within(int index, Split parted) {
        var entry = entries.get(index);
        var head = new ArrayList<>(entries.subList(0, index));
        head.add(new Entry(entry.gap(), parted.head(), false));
        var rest = new ArrayList<Entry>();
        rest.add(new Entry(0, parted.rest(), entry.staysWithNext()));
        rest.addAll(entries.subList(index + 1, entries.size()));
        return new Split(new Stack(head), new Stack(rest));
    }

    private Optional<Split> before(int index) {
        int cut = index;
        while (cut > 0 && entries.get(cut - 1).staysWithNext()) {
            cut--;
        }
        if (cut == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Split(new Stack(entries.subList(0, cut)), new Stack(entries.subList(cut, entries.size()))));
    }

    /** Builds a stack from the top down. */
    static final class Builder {

        private final List<Entry> entries = new ArrayList<>();

        Builder add(double gap, Box box) {
            entries.add(new Entry(gap, box, false));
            return this;
        }

        Builder heading(double gap, Box box) {
            entries.add(new Entry(gap, box, true));
            return this;
        }

        boolean isEmpty() {
            return entries.isEmpty();
        }

        Stack build() {
            return new Stack(entries);
        }
    }
}
