package org.mekongmigration.handinhand.typesetting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Text;

/** Sets texts into lines. Thread-safe; one serves the whole process. */
public final class Paragraphs {

    private static final Pattern FORCED_END = Pattern.compile("\r\n|[\n\u000B\f\r\u0085\u2028\u2029]");

    /** Words at a line's end are shaped again and may come out wider than measured; then all is filled a little narrower. */
    private static final int ATTEMPTS = 4;

    private static final double TOLERANCE = 0.01;

    private final Borders borders;
    private final Clusters clusters;
    private final Itemiser itemiser;

    public Paragraphs(Faces faces) {
        this(new Borders(), new Clusters(), faces);
    }

    private Paragraphs(Borders borders, Clusters clusters, Faces faces) {
        this.borders = borders;
        this.clusters = clusters;
        this.itemiser = new Itemiser(faces);
    }

    /** The same, in other faces. */
    public Paragraphs in(Faces faces) {
        return new Paragraphs(borders, clusters, faces);
    }

    /**
     * Lines of a paragraph, ragged right. Each keeps the space at its end, so that together they are the whole text. A line is wider
     * than the measure only where a single grapheme is.
     *
     * @param width the measure, in points
     * @return no line for an empty text
     */
    public List<Line> lines(Text text, Style style, double width) {
        var measured = measured(text, style);
        var lines = new ArrayList<Line>();
        int start = 0;
        var forced = FORCED_END.matcher(text.words());
        while (forced.find()) {
            lines.addAll(fill(measured, start, forced.end(), width));
            start = forced.end();
        }
        lines.addAll(fill(measured, start, measured.length(), width));
        return lines;
    }

    /** The whole text on one line, however wide; forced line ends are spaces. */
    public Line line(Text text, Style style) {
        var measured = measured(text, style);
        return measured.line(0, measured.length());
    }

    /** The width of the text on one line, in points, without a space at its end. */
    public double width(Text text, Style style) {
        return line(text, style).width();
    }

    /** The width of the widest word: in a narrower measure it would have to be broken. */
    public double widestWord(Text text, Style style) {
        var measured = measured(text, style);
        double widest = 0;
        for (int start = 0; start < measured.length(); ) {
            int next = measured.breaks().words().nextSetBit(start + 1);
            int end = next < 0 ? measured.length() : next;
            int last = end;
            while (last > start && measured.isSpace(last - 1)) {
                last--;
            }
            widest = Math.max(widest, measured.width(start, last));
            start = end;
        }
        return widest;
    }

    /** Characters of a text that no face has, each once: on paper they are a gap. */
    public List<Finding> missing(Text text, Finding.Place place) {
        var words = text.words();
        var missing = new LinkedHashSet<String>();
        var face = "";
        for (var piece : itemiser.pieces(words, borders.graphemes(words), text.language(), index -> false)) {
            if (piece.kind() == Piece.Kind.MISSING) {
                face = piece.face().name();
                for (int border = piece.start(); border < piece.end(); ) {
                    int end = Math.min(piece.end(), words.offsetByCodePoints(border, 1));
                    missing.add(words.substring(border, end));
                    border = end;
                }
            }
        }
        var family = face;
        return missing.stream()
                .map(character -> new Finding(
                        "typesetting.character.no-face",
                        Finding.Severity.ERROR,
                        place,
                        List.of(character, "U+%04X".formatted(character.codePointAt(0)), family)))
                .toList();
    }

    private Measured measured(Text text, Style style) {
        return new Measured(text, style, itemiser, borders, clusters);
    }

    private static List<Line> fill(Measured text, int from, int to, double width) {
        double measure = width;
        List<Line> lines = List.of();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            lines = new ArrayList<>();
            int start = from;
            for (int end : new Filling(text, measure).ends(from, to)) {
                lines.add(text.line(start, end));
                start = end;
            }
            double widest = lines.stream().mapToDouble(Line::width).max().orElse(0);
            if (widest <= width + TOLERANCE) {
                break;
            }
            measure -= Math.min(widest - width, width / 20) + TOLERANCE;
        }
        return lines;
    }
}
