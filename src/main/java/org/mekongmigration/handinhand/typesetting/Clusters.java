package org.mekongmigration.handinhand.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Line.Cluster;

/** Parts shaped text into clusters: the smallest pieces in which some characters belong to some glyphs and to no others. */
final class Clusters {

    /** A longer cluster makes selecting jump, and one reader drops its text. */
    private static final int LONG = 8;

    private final Shaper shaper = new Shaper();

    /**
     * @param text of one piece
     * @param graphemes starts of the graphemes of the text
     * @param cuts where a long cluster may be parted: the places where a line could end
     */
    List<Cluster> of(Face face, String text, int script, Language language, BitSet graphemes, BitSet cuts) {
        var glyphs = shaper.shape(face, text, script, language);
        var starts = graphemeStarts(glyphs.starts(), graphemes);
        var clusters = new ArrayList<Cluster>();
        int first = 0;
        int textStart = 0;
        for (int next : borders(starts)) {
            int textEnd = next == starts.length ? text.length() : least(starts, next);
            var cluster = cluster(glyphs, first, next, text.substring(textStart, textEnd));
            if (cluster.text().length() > LONG && next - first > 1) {
                clusters.addAll(parted(cluster, textStart, face, script, language, cuts));
            } else {
                clusters.add(cluster);
            }
            first = next;
            textStart = textEnd;
        }
        return clusters;
    }

    /** The shaper numbers characters inside graphemes; they are no places to cut. */
    private static int[] graphemeStarts(int[] starts, BitSet graphemes) {
        return Arrays.stream(starts)
                .map(start -> Math.max(0, graphemes.previousSetBit(Math.max(0, start))))
                .toArray();
    }

    /** Glyph indices after which no glyph goes back to an earlier character. The shaper reorders, so starts are not sorted. */
    private static List<Integer> borders(int[] starts) {
        var leastAfter = new int[starts.length + 1];
        leastAfter[starts.length] = Integer.MAX_VALUE;
        for (int i = starts.length - 1; i >= 0; i--) {
            leastAfter[i] = Math.min(starts[i], leastAfter[i + 1]);
        }
        var borders = new ArrayList<Integer>();
        int greatest = -1;
        for (int i = 0; i < starts.length; i++) {
            greatest = Math.max(greatest, starts[i]);
            if (greatest < leastAfter[i + 1]) {
                borders.add(i + 1);
            }
        }
        return borders;
    }

    private static int least(int[] starts, int from) {
        int least = starts[from];
        for (int i = from + 1; i < starts.length; i++) {
            least = Math.min(least, starts[i]);
        }
        return least;
    }

    private static Cluster cluster(Glyphs glyphs, int from, int to, String text) {
        var drawn = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (glyphs.ids()[i] < Glyphs.HIDDEN) {
                drawn[count++] = i;
            }
        }
        var ids = new int[count];
        var dx = new int[count];
        var dy = new int[count];
        for (int i = 0; i < count; i++) {
            ids[i] = glyphs.ids()[drawn[i]];
            dx[i] = glyphs.x()[drawn[i]] - glyphs.x()[from];
            dy[i] = glyphs.y()[drawn[i]];
        }
        int end = to == glyphs.count() ? glyphs.width() : glyphs.x()[to];
        return new Cluster(text, ids, dx, dy, end - glyphs.x()[from]);
    }

    /** Each place is tried alone: both sides are shaped by themselves, and stay apart if nothing on paper changes. */
    private List<Cluster> parted(Cluster whole, int start, Face face, int script, Language language, BitSet cuts) {
        var text = whole.text();
        int end = start + text.length();
        for (int cut = cuts.nextSetBit(start + 1); cut > 0 && cut < end; cut = cuts.nextSetBit(cut + 1)) {
            var left = shaper.shape(face, text.substring(0, cut - start), script, language);
            var right = shaper.shape(face, text.substring(cut - start), script, language);
            if (drawsLike(whole, left, right)) {
                var parts = new ArrayList<Cluster>();
                parts.add(cluster(left, 0, left.count(), text.substring(0, cut - start)));
                var rest = cluster(right, 0, right.count(), text.substring(cut - start));
                parts.addAll(
                        rest.text().length() > LONG ? parted(rest, cut, face, script, language, cuts) : List.of(rest));
                return parts;
            }
        }
        return List.of(whole);
    }

    private static boolean drawsLike(Cluster whole, Glyphs left, Glyphs right) {
        var both = new Glyphs(
                joined(left.ids(), right.ids(), 0),
                new int[0],
                joined(left.x(), right.x(), left.width()),
                joined(left.y(), right.y(), 0),
                left.width() + right.width());
        return both.drawsLike(new Glyphs(whole.glyphs(), new int[0], whole.dx(), whole.dy(), whole.advance()));
    }

    private static int[] joined(int[] a, int[] b, int shift) {
        var joined = Arrays.copyOf(a, a.length + b.length);
        for (int i = 0; i < b.length; i++) {
            joined[a.length + i] = b[i] + shift;
        }
        return joined;
    }
}
