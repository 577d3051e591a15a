package org.mekongmigration.handinhand.typesetting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Decides which words stand on which line: ragged right, lines of about equal width in short paragraphs. */
final class Filling {

    private static final int BALANCED_LINES = 6;

    /** A last line shorter than this share of the measure looks lost. */
    private static final double LOST = 0.2;

    private final Measured text;
    private final double width;

    Filling(Measured text, double width) {
        this.text = text;
        this.width = width;
    }

    /** The end of each line, up to the end of a stretch. */
    List<Integer> ends(int from, int to) {
        var ends = fill(from, to, width);
        if (ends.size() > 1 && ends.size() <= BALANCED_LINES) {
            return balanced(from, to, ends);
        }
        if (ends.size() > BALANCED_LINES && isLost(ends)) {
            int last = ends.size();
            int start = ends.get(last - 3);
            var kept = new ArrayList<>(ends.subList(0, last - 2));
            kept.addAll(found(start, to, ends.subList(last - 2, last)));
            return kept;
        }
        return ends;
    }

    /** Of the last two lines, only so much goes down as the last one needs. */
    private List<Integer> found(int from, int to, List<Integer> ends) {
        for (double measure = width; measure > width / 2; measure -= width / 40) {
            var tried = fill(from, to, measure);
            if (tried.size() == 2 && text.width(tried.getFirst(), to) >= width * LOST) {
                return tried;
            }
        }
        return ends;
    }

    private boolean isLost(List<Integer> ends) {
        int last = ends.size() - 1;
        return text.width(ends.get(last - 1), ends.get(last)) < width * LOST;
    }

    /** The narrowest measure that keeps the number of lines. */
    private List<Integer> balanced(int from, int to, List<Integer> ends) {
        double low = Math.max(widestWhole(from, to), width / 2);
        double high = width;
        var best = ends;
        while (high - low > 0.5) {
            double measure = (low + high) / 2;
            var tried = fill(from, to, measure);
            if (tried.size() <= ends.size()) {
                best = tried;
                high = measure;
            } else {
                low = measure;
            }
        }
        return best;
    }

    /** The widest word or phrase that fits whole: a narrower measure would break it. */
    private double widestWhole(int from, int to) {
        double widest = 0;
        for (int start = from; start < to; ) {
            int end = next(text.breaks().phrases(), start, to);
            double phrase = text.width(start, end);
            widest = Math.max(widest, phrase <= width ? phrase : widestWord(start, end));
            start = end;
        }
        return widest;
    }

    private double widestWord(int from, int to) {
        double widest = 0;
        for (int start = from; start < to; ) {
            int end = next(text.breaks().words(), start, to);
            double word = text.width(start, end);
            widest = Math.max(widest, word <= width ? word : 0);
            start = end;
        }
        return widest;
    }

    private List<Integer> fill(int from, int to, double measure) {
        var ends = new ArrayList<Integer>();
        for (int start = from; start < to; ) {
            start = end(start, to, measure);
            ends.add(start);
        }
        return ends;
    }

    private int end(int start, int to, double measure) {
        int reach = Math.min(to, text.reach(start, measure));
        if (reach == to) {
            return to;
        }
        var breaks = text.breaks();
        int phrase = breaks.phrases().previousSetBit(reach);
        boolean nextPhraseFits = text.width(Math.max(start, phrase), next(breaks.phrases(), reach, to)) <= width;
        if (phrase > start && nextPhraseFits) {
            return phrase;
        }
        for (var places : List.of(breaks.words(), breaks.syllables(), breaks.letters())) {
            int place = places.previousSetBit(reach);
            if (place > start) {
                return place;
            }
        }
        return next(breaks.letters(), start, to);
    }

    private static int next(BitSet places, int after, int to) {
        int next = places.nextSetBit(after + 1);
        return next < 0 ? to : Math.min(next, to);
    }
}
