package org.mekongmigration.handinhand.typesetting;

import java.util.List;
import org.mekongmigration.handinhand.language.Language;

/**
 * One line of shaped text, from left to right. What draws it needs no shaping of its own.
 *
 * @param width in points, without the space at its end
 */
public record Line(List<Run> runs, double width) {

    public Line {
        runs = List.copyOf(runs);
    }

    /**
     * Text of one face.
     *
     * @param size drawn size in points: the nominal size times the face's factor
     * @param strong emphasised, and in the bold face
     */
    public record Run(Face face, double size, Language language, boolean strong, List<Cluster> clusters) {
        public Run {
            clusters = List.copyOf(clusters);
        }

        /** In points. */
        public double width() {
            return clusters.stream().mapToLong(Cluster::advance).sum() * size / face.unitsPerEm();
        }
    }

    /**
     * The smallest piece that copies as a whole. Offsets and advance in font units.
     *
     * @param text exactly as typed, but a tab or a forced line end is a space
     * @param glyphs none for what cannot be seen, and for a character that no face has: it leaves a gap
     * @param dx of each glyph from the cluster's origin
     * @param dy of each glyph, upwards
     */
    public record Cluster(String text, int[] glyphs, int[] dx, int[] dy, int advance) {}

    /** The text of the line as typed, with the space at its end. */
    public String text() {
        var text = new StringBuilder();
        runs.forEach(run -> run.clusters().forEach(cluster -> text.append(cluster.text())));
        return text.toString();
    }
}
