package org.mekongmigration.handinhand.typesetting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Line.Cluster;

/** Parts shaped text into clusters: the smallest pieces in which some characters belong to some glyphs and to no others. */
final class Clusters {

    private final Shaper shaper = new Shaper();
    private final SharedClusters shared = new SharedClusters();

    /**
     * @param text of one piece
     * @param graphemes starts of the graphemes of the text
     * @param cuts the places where a line could end: no cluster may reach over one
     */
    List<Cluster> of(Face face, String text, int script, Language language, BitSet graphemes, BitSet cuts) {
        var glyphs = shaper.shape(face, text, script, language);
        var starts = graphemeStarts(glyphs.starts(), graphemes);
        var leastAfter = leastAfter(starts, text.length());
        var clusters = new ArrayList<Cluster>();
        int first = 0;
        int textStart = 0;
        int greatest = -1;
        for (int next = 1; next <= starts.length; next++) {
            greatest = Math.max(greatest, starts[next - 1]);
            int textEnd = leastAfter[next];
            // a glyph that goes back to an earlier character belongs to what stands before it
            if (next < starts.length && greatest >= textEnd) {
                continue;
            }
            int cut = cuts.nextSetBit(textStart + 1);
            if (cut < 0 || cut >= textEnd) {
                clusters.add(shared.of(glyphs, first, next, text, textStart, textEnd));
            } else {
                clusters.addAll(apart(
                        face,
                        text.substring(textStart, textEnd),
                        script,
                        language,
                        graphemes.get(textStart, textEnd),
                        cuts.get(textStart, textEnd)));
            }
            first = next;
            textStart = textEnd;
        }
        return clusters;
    }

    /** The shaper numbers characters inside graphemes; they are no places to cut. */
    private static int[] graphemeStarts(int[] starts, BitSet graphemes) {
        var graphemeStarts = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            graphemeStarts[i] = Math.max(0, graphemes.previousSetBit(Math.max(0, starts[i])));
        }
        return graphemeStarts;
    }

    /** The first character that any glyph from this one on stands for. The shaper reorders, so starts are not sorted. */
    private static int[] leastAfter(int[] starts, int length) {
        var leastAfter = new int[starts.length + 1];
        leastAfter[starts.length] = length;
        for (int i = starts.length - 1; i >= 0; i--) {
            leastAfter[i] = Math.min(starts[i], leastAfter[i + 1]);
        }
        return leastAfter;
    }

    /**
     * Shapes the words of a cluster one by one. Padauk joins a medial ra to a vowel sign several words further on; the shaper obeys and
     * so moves ink into another word, and 30 characters become one cluster.
     */
    private List<Cluster> apart(Face face, String text, int script, Language language, BitSet graphemes, BitSet cuts) {
        var clusters = new ArrayList<Cluster>();
        for (int start = 0; start < text.length(); ) {
            int cut = cuts.nextSetBit(start + 1);
            int end = cut < 0 ? text.length() : cut;
            clusters.addAll(
                    of(face, text.substring(start, end), script, language, graphemes.get(start, end), new BitSet()));
            start = end;
        }
        return clusters;
    }
}
