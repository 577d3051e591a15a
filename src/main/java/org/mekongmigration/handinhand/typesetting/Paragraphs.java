package org.mekongmigration.handinhand.typesetting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

/**
 * Sets texts into lines. Thread-safe; one serves the whole process, and keeps the lines that it set: who prints a work again has changed
 * little of it.
 */
public final class Paragraphs {

    private static final String FORCED_ENDS = "\n\u000B\f\r\u0085\u2028\u2029";

    /** Words at a line's end are shaped again and may come out wider than measured; then all is filled a little narrower. */
    private static final int ATTEMPTS = 4;

    private static final double TOLERANCE = 0.01;

    /** No width that anybody asks for. */
    private static final double ONE_LINE = -1;

    private final Borders borders;
    private final Clusters clusters;
    private final KeptTexts kept;
    private final Faces faces;
    private final Itemiser itemiser;

    public Paragraphs(Faces faces) {
        this(new Borders(), new Clusters(), new KeptTexts(), faces);
    }

    private Paragraphs(Borders borders, Clusters clusters, KeptTexts kept, Faces faces) {
        this.borders = borders;
        this.clusters = clusters;
        this.kept = kept;
        this.faces = faces;
        this.itemiser = new Itemiser(faces);
    }

    /** The same, in other faces. */
    public Paragraphs in(Faces faces) {
        return new Paragraphs(borders, clusters, kept, faces);
    }

    /**
     * Lines of a paragraph, ragged right. Each keeps the space at its end, so that together they are the whole text. A line is wider
     * than the measure only where a single grapheme is.
     *
     * @param width the measure, in points
     * @return no line for an empty text
     */
    public List<Line> lines(Text text, Style style, double width) {
        return kept(text, style, width, measured -> {
            var set = new ArrayList<Line>();
            int start = 0;
            for (int end = forcedEnd(text.words(), 0); end > 0; end = forcedEnd(text.words(), start)) {
                set.addAll(fill(measured, start, end, width));
                start = end;
            }
            set.addAll(fill(measured, start, measured.length(), width));
            return set;
        });
    }

    /** The index behind the next forced line end, or 0. */
    private static int forcedEnd(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (FORCED_ENDS.indexOf(words.charAt(i)) >= 0) {
                return words.startsWith("\r\n", i) ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    /** The whole text on one line, however wide; forced line ends are spaces. */
    public Line line(Text text, Style style) {
        return kept(text, style, ONE_LINE, measured -> List.of(measured.line(0, measured.length())))
                .getFirst();
    }

    private List<Line> kept(Text text, Style style, double width, Function<Measured, List<Line>> setting) {
        var styled = styled(text, style);
        return kept.lines(styled, width, () -> setting.apply(measured(styled, text)));
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

    /** Characters of a text that no face has, each once, with their code points and the language: on paper they are a gap. */
    public List<Finding> missing(Text text, Finding.Place place) {
        var said = new KeptTexts.Said(faces.choice(), text.language(), text.spans());
        var gaps = kept.gaps(said, () -> gaps(text.words(), text.language()));
        if (gaps.isEmpty()) {
            return List.of();
        }
        var letters = gaps.stream()
                .map(letter -> "%s U+%04X".formatted(letter, letter.codePointAt(0)))
                .collect(Collectors.joining(", "));
        return List.of(Finding.error(
                "typesetting.character.no-face",
                place.path(),
                letters,
                text.language().ownName()));
    }

    private List<String> gaps(String words, Language language) {
        var missing = new LinkedHashSet<String>();
        for (var piece : itemiser.pieces(words, borders.graphemes(words), language, index -> false)) {
            if (piece.kind() == Piece.Kind.MISSING) {
                for (int border = piece.start(); border < piece.end(); ) {
                    int end = Math.min(piece.end(), words.offsetByCodePoints(border, 1));
                    missing.add(words.substring(border, end));
                    border = end;
                }
            }
        }
        return List.copyOf(missing);
    }

    private KeptTexts.Styled styled(Text text, Style style) {
        return new KeptTexts.Styled(new KeptTexts.Said(faces.choice(), text.language(), text.spans()), style);
    }

    private Measured measured(Text text, Style style) {
        return measured(styled(text, style), text);
    }

    private Measured measured(KeptTexts.Styled styled, Text text) {
        return kept.measured(styled, () -> new Measured(text, styled.style(), itemiser, borders, clusters));
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
