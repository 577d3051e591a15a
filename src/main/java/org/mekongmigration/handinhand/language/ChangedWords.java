package org.mekongmigration.handinhand.language;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.language.WordChange.Sort;

/**
 * Two texts of one language compared by their words, as the language cuts them. The pieces that are not added are the older
 * text, those that are not removed the newer.
 */
public final class ChangedWords {

    /** Beyond this many pairs of words, what lies between the same beginning and the same end is one change. */
    private static final long LARGEST = 4_000_000;

    private final List<String> older;
    private final List<String> newer;
    private final List<WordChange> changes = new ArrayList<>();

    private ChangedWords(List<String> older, List<String> newer) {
        this.older = older;
        this.newer = newer;
    }

    public static List<WordChange> between(Language language, String older, String newer) {
        return new ChangedWords(WordBreaks.pieces(language, older), WordBreaks.pieces(language, newer)).all();
    }

    private List<WordChange> all() {
        int start = 0;
        while (start < Math.min(older.size(), newer.size()) && older.get(start).equals(newer.get(start))) {
            start++;
        }
        int olderEnd = older.size();
        int newerEnd = newer.size();
        while (olderEnd > start && newerEnd > start && older.get(olderEnd - 1).equals(newer.get(newerEnd - 1))) {
            olderEnd--;
            newerEnd--;
        }
        older.subList(0, start).forEach(piece -> add(Sort.SAME, piece));
        between(start, olderEnd, newerEnd);
        older.subList(olderEnd, older.size()).forEach(piece -> add(Sort.SAME, piece));
        return joined(withoutLoneSpaces());
    }

    private void between(int start, int olderEnd, int newerEnd) {
        int rows = olderEnd - start;
        int columns = newerEnd - start;
        int i = start;
        int j = start;
        if ((long) rows * columns <= LARGEST) {
            var longest = longest(start, rows, columns);
            while (i < olderEnd && j < newerEnd) {
                if (older.get(i).equals(newer.get(j))) {
                    add(Sort.SAME, older.get(i));
                    i++;
                    j++;
                } else if (longest[i - start + 1][j - start] >= longest[i - start][j - start + 1]) {
                    add(Sort.REMOVED, older.get(i++));
                } else {
                    add(Sort.ADDED, newer.get(j++));
                }
            }
        }
        older.subList(i, olderEnd).forEach(piece -> add(Sort.REMOVED, piece));
        newer.subList(j, newerEnd).forEach(piece -> add(Sort.ADDED, piece));
    }

    /** How many words both share from here to the end, in the same order. */
    private int[][] longest(int start, int rows, int columns) {
        var longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = older.get(start + i).equals(newer.get(start + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private void add(Sort sort, String piece) {
        changes.add(new WordChange(sort, piece));
    }

    /** A space or a comma between two changes belongs to both: a phrase is read as one change, not as a row of them. */
    private List<WordChange> withoutLoneSpaces() {
        var all = new ArrayList<WordChange>();
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            if (change.sort() != Sort.SAME || saysSomething(i) || !changed(i, -1) || !changed(i, 1)) {
                all.add(change);
            } else {
                all.add(new WordChange(Sort.REMOVED, change.text()));
                all.add(new WordChange(Sort.ADDED, change.text()));
            }
        }
        return all;
    }

    private boolean changed(int from, int step) {
        int at = from + step;
        while (at >= 0 && at < changes.size() && changes.get(at).sort() == Sort.SAME) {
            if (saysSomething(at)) {
                return false;
            }
            at += step;
        }
        return at >= 0 && at < changes.size();
    }

    private boolean saysSomething(int at) {
        return changes.get(at).text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Neighbours of one sort are one piece; within a change, what was removed stands first. */
    private static List<WordChange> joined(List<WordChange> pieces) {
        var joined = new ArrayList<WordChange>();
        var texts = new StringBuilder[] {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        for (var piece : pieces) {
            if (piece.sort() == Sort.SAME) {
                put(joined, Sort.REMOVED, texts);
                put(joined, Sort.ADDED, texts);
            } else {
                put(joined, Sort.SAME, texts);
            }
            texts[piece.sort().ordinal()].append(piece.text());
        }
        List.of(Sort.SAME, Sort.REMOVED, Sort.ADDED).forEach(sort -> put(joined, sort, texts));
        return List.copyOf(joined);
    }

    private static void put(List<WordChange> joined, Sort sort, StringBuilder[] texts) {
        var text = texts[sort.ordinal()];
        if (!text.isEmpty()) {
            joined.add(new WordChange(sort, text.toString()));
            text.setLength(0);
        }
    }
}
