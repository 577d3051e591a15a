package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Mark;

/** A line of text parted between its clusters, where its pieces stand on different sheets. */
final class PartedLine {

    private PartedLine() {}

    /** A piece of a line, and the sheet to which it belongs. */
    record Piece(Mark.Words words, int sheet) {}

    /** @param sheet on which the place at this distance from the left of the page stands */
    static List<Piece> of(Mark.Words words, ToIntFunction<Double> sheet) {
        var pieces = new ArrayList<Piece>();
        double x = words.x();
        for (var run : words.line().runs()) {
            double scale = run.size() / run.face().unitsPerEm();
            var clusters = new ArrayList<Line.Cluster>();
            double from = x;
            int owner = -1;
            for (var cluster : run.clusters()) {
                double advance = cluster.advance() * scale;
                int of = sheet.applyAsInt(x + advance / 2);
                if (of != owner && !clusters.isEmpty()) {
                    pieces.add(piece(words, run, clusters, from, x, owner));
                    clusters.clear();
                    from = x;
                }
                owner = of;
                clusters.add(cluster);
                x += advance;
            }
            if (!clusters.isEmpty()) {
                pieces.add(piece(words, run, clusters, from, x, owner));
            }
        }
        return pieces;
    }

    private static Piece piece(
            Mark.Words words, Line.Run run, List<Line.Cluster> clusters, double from, double to, int sheet) {
        var part = new Line.Run(run.face(), run.size(), run.language(), run.strong(), clusters);
        return new Piece(
                new Mark.Words(words.tag(), from, words.baseline(), new Line(List.of(part), to - from), words.ink()),
                sheet);
    }
}
