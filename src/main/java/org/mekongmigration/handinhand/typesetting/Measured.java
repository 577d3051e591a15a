package org.mekongmigration.handinhand.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Line.Cluster;

/** A text of one style, parted into pieces, with its breaks and the place of each character if all stood on one line. */
final class Measured {

    /** Longer pieces are shaped in parts: positions are floats, and a hostile text may be one word of any length. */
    private static final int LONGEST_PIECE = 1000;

    private static final String ENDS_AND_TABS = "\t\n\u000B\f\r\u0085\u2028\u2029";

    private static final double MISSING_WIDTH = 0.5;

    /** In em of the nominal size. Padauk's own space is twice as wide as that of other faces, its bold one more: lines fall apart. */
    private static final double SPACE = 0.27;

    private static final double WIDE_SPACE = 0.3;

    private static final int[] NO_GLYPHS = {};

    private final String text;
    private final Language language;
    private final double size;
    private final Clusters clusters;
    private final BitSet graphemes;
    private final List<Piece> pieces;
    private final List<List<Cluster>> whole;
    private final Breaks breaks;
    private final double[] places;

    Measured(Text source, Style style, Itemiser itemiser, Borders borders, Clusters clusters) {
        this.text = onOneLine(source.words());
        this.language = source.language();
        this.size = style.size();
        this.clusters = clusters;
        var graphemeBorders = borders.graphemes(text);
        this.graphemes = new BitSet(text.length() + 1);
        Arrays.stream(graphemeBorders).forEach(graphemes::set);
        this.breaks = Breaks.of(text, language, borders, graphemes);
        var strong = strong(source, style);
        this.pieces = itemiser.pieces(text, graphemeBorders, language, strong::get);
        this.whole = pieces.stream().map(this::clusters).toList();
        this.places = places();
    }

    private static String onOneLine(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (ENDS_AND_TABS.indexOf(words.charAt(i)) >= 0) {
                return onOneLine(words.replace(words.charAt(i), ' '));
            }
        }
        return words;
    }

    private static BitSet strong(Text source, Style style) {
        var strong = new BitSet();
        int index = 0;
        for (var span : source.spans()) {
            strong.set(index, index + span.words().length(), style.strong() || span.strong());
            index += span.words().length();
        }
        return strong;
    }

    private double[] places() {
        var places = new double[text.length() + 1];
        double pen = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            double unit = size * piece.factor() / piece.face().unitsPerEm();
            int index = piece.start();
            for (var cluster : whole.get(i)) {
                double width = Math.max(0, cluster.advance() * unit);
                int length = cluster.text().length();
                for (int k = 0; k < length; k++) {
                    places[index + k] = pen + width * k / length;
                }
                pen += width;
                index += length;
            }
        }
        places[text.length()] = pen;
        return places;
    }

    int length() {
        return text.length();
    }

    Breaks breaks() {
        return breaks;
    }

    boolean isSpace(int index) {
        return Character.isWhitespace(text.charAt(index));
    }

    /** In points, without the spaces at the end. Near, not exact: some letters stand otherwise at the end of a line. */
    double width(int from, int to) {
        int end = to;
        while (end > from && isSpace(end - 1)) {
            end--;
        }
        return places[end] - places[from];
    }

    /** The greatest index up to which text from an index on fits; spaces behind it count as fitting. */
    int reach(int from, double width) {
        int low = from;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (places[middle] - places[from] <= width + 0.001) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        while (low < text.length() && isSpace(low)) {
            low++;
        }
        return low;
    }

    /** Shapes a stretch as it will stand on paper. */
    Line line(int from, int to) {
        var runs = new ArrayList<Line.Run>();
        for (int i = pieceAt(from); i < pieces.size() && pieces.get(i).start() < to; i++) {
            var piece = pieces.get(i);
            var set = from <= piece.start() && to >= piece.end()
                    ? whole.get(i)
                    : clusters(piece.part(Math.max(from, piece.start()), Math.min(to, piece.end())));
            runs.add(new Line.Run(piece.face(), size * piece.factor(), language, piece.strong(), set));
        }
        return new Line(runs, visibleWidth(runs));
    }

    private int pieceAt(int index) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pieces.get(middle).end() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static double visibleWidth(List<Line.Run> runs) {
        double width = 0;
        double visible = 0;
        for (var run : runs) {
            double unit = run.size() / run.face().unitsPerEm();
            for (var cluster : run.clusters()) {
                width += cluster.advance() * unit;
                if (!cluster.text().isBlank()) {
                    visible = width;
                }
            }
        }
        return visible;
    }

    private List<Cluster> clusters(Piece piece) {
        return switch (piece.kind()) {
            case SILENT -> List.of(empty(piece.start(), piece.end(), 0));
            case MISSING -> missing(piece);
            case DRAWN -> drawn(piece);
        };
    }

    private List<Cluster> missing(Piece piece) {
        var gaps = new ArrayList<Cluster>();
        for (int start = piece.start(); start < piece.end(); ) {
            int end = graphemes.nextSetBit(start + 1);
            boolean mark = Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK;
            gaps.add(empty(start, end, mark ? 0 : MISSING_WIDTH * piece.face().unitsPerEm()));
            start = end;
        }
        return gaps;
    }

    private Cluster empty(int start, int end, double advance) {
        return new Cluster(text.substring(start, end), NO_GLYPHS, NO_GLYPHS, NO_GLYPHS, (int) advance);
    }

    private static Cluster narrowed(Cluster cluster, Piece piece) {
        double em = piece.face().unitsPerEm() / piece.factor();
        return cluster.text().equals(" ") && cluster.advance() > WIDE_SPACE * em
                ? new Cluster(
                        cluster.text(), cluster.glyphs(), cluster.dx(), cluster.dy(), (int) Math.round(SPACE * em))
                : cluster;
    }

    private List<Cluster> drawn(Piece piece) {
        var all = new ArrayList<Cluster>();
        for (int start = piece.start(); start < piece.end(); ) {
            int end = piece.end();
            if (end - start > LONGEST_PIECE) {
                end = cut(start, start + LONGEST_PIECE);
            }
            all.addAll(clusters.of(
                    piece.face(),
                    text.substring(start, end),
                    piece.script(),
                    language,
                    graphemes.get(start, end),
                    breaks.words().get(start, end)));
            start = end;
        }
        all.replaceAll(cluster -> narrowed(cluster, piece));
        return all;
    }

    /** The last place to part a piece that is too long: best between words. */
    private int cut(int start, int limit) {
        for (var places : List.of(breaks.words(), breaks.syllables(), graphemes)) {
            int cut = places.previousSetBit(limit);
            if (cut > start) {
                return cut;
            }
        }
        return limit;
    }
}
