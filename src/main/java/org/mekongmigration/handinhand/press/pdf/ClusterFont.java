package org.mekongmigration.handinhand.press.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.typesetting.Face;
import org.mekongmigration.handinhand.typesetting.Line.Cluster;

/**
 * A font of one document in which every distinct cluster is one character code: shaped glyphs on one side, exact source text on the
 * other. Copying, searching and reading aloud need nothing else.
 */
final class ClusterFont {

    /** A font has 65,535 glyphs at most, and the outlines that clusters are made of need room too. */
    private static final int MOST_CODES = 30_000;

    /** ToUnicode allows 512 bytes to a code. */
    private static final int LONGEST_TEXT = 120;

    /**
     * What a code stands for.
     *
     * @param cluster glyphs, their places and the advance
     */
    record Code(String text, Cluster cluster) {}

    private final Face face;
    private final List<Code> codes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** By the object: who sets texts shares the clusters that recur. */
    private final Map<Cluster, String> shown = new IdentityHashMap<>();

    ClusterFont(Face face) {
        this.face = face;
        var notDefined = new int[] {0};
        codes.add(new Code("", new Cluster("", notDefined, new int[1], new int[1], face.advance(0))));
    }

    Face face() {
        return face;
    }

    List<Code> codes() {
        return codes;
    }

    boolean isFull() {
        return codes.size() >= MOST_CODES;
    }

    /** The codes of a cluster as a string of PDF has them, without its brackets. */
    String codes(Cluster cluster) {
        var known = shown.get(cluster);
        if (known == null) {
            known = written(cluster);
            shown.put(cluster, known);
        }
        return known;
    }

    private String written(Cluster cluster) {
        var text = SafeText.of(cluster.text());
        if (text.isEmpty()) {
            return "";
        }
        var out = new StringBuilder();
        int inked = Math.min(beforeMarks(text), LONGEST_TEXT);
        PdfNumbers.code(out, number(text.substring(0, inked), cluster));
        for (int start = inked; start < text.length(); start += LONGEST_TEXT) {
            var rest = text.substring(start, Math.min(text.length(), start + LONGEST_TEXT));
            PdfNumbers.code(out, number(rest, new Cluster(rest, new int[0], new int[0], new int[0], 0)));
        }
        return out.toString();
    }

    /**
     * Firefox gives no width to a code whose text holds a nonspacing mark, and so would see spaces (pdf.js 21890). All ink and the
     * whole advance go with the text before the first mark; the rest follows as a code without ink.
     */
    private static int beforeMarks(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.getType(text.codePointAt(i)) == Character.NON_SPACING_MARK) {
                return i;
            }
        }
        return text.length();
    }

    /** The advance is part of the key: a correction between two codes is read as a space by several readers. */
    private int number(String text, Cluster cluster) {
        var key = text
                + '\0'
                + Arrays.toString(cluster.glyphs())
                + Arrays.toString(cluster.dx())
                + Arrays.toString(cluster.dy())
                + cluster.advance();
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        numbers.put(key, codes.size());
        codes.add(new Code(text, cluster));
        return codes.size() - 1;
    }
}
