package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.testing.Judges;
import org.mekongmigration.handinhand.testing.LanguageInFace;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.Proof;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;

/** The ink on paper is that which HarfBuzz places: the page by poppler beside one drawn of HarfBuzz's outlines and positions. */
class InkTest {

    private static final int DOTS_PER_INCH = 150;

    /** Pixels. */
    private static final int NEAR = 2;

    private static final int INK = 96;
    private static final int GREY = 208;

    private static final Pattern STEP = Pattern.compile("([MLQCZ])([^MLQCZ]*)");

    static Stream<LanguageInFace> pairs() {
        return LanguageInFace.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isWhereHarfBuzzPutsItAndNowhereElse(LanguageInFace pair) {
        var pages = SetText.pages(Corpus.of(pair.language()), 14, 0, pair.choice());
        var pdf = SetText.pdf(pages, SetText.facts("Corpus", pair.language()), Resolution.PRINT);
        for (int i = 0; i < pages.pages().size(); i++) {
            var printed = Poppler.picture(pdf, i + 1, DOTS_PER_INCH);
            var reference = drawn(pages.pages().get(i), printed.getWidth(), printed.getHeight());

            long missing = missing(reference, printed);
            long elsewhere = missing(printed, reference);
            Proof.of(pair.language(), Proof.Judged.INK, ink(reference), missing + elsewhere);

            assertThat(missing).as("ink that is not printed").isZero();
            assertThat(elsewhere).as("ink that is printed elsewhere").isZero();
        }
    }

    /** Dark pixels of the one with nothing grey near them in the other. */
    private static long missing(BufferedImage one, BufferedImage other) {
        long missing = 0;
        for (int y = NEAR; y < one.getHeight() - NEAR; y++) {
            for (int x = NEAR; x < one.getWidth() - NEAR; x++) {
                if (brightness(one, x, y) < INK && !inkNear(other, x, y)) {
                    missing++;
                }
            }
        }
        return missing;
    }

    private static long ink(BufferedImage picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += brightness(picture, x, y) < INK ? 1 : 0;
            }
        }
        return dark;
    }

    private static boolean inkNear(BufferedImage picture, int x, int y) {
        for (int dy = -NEAR; dy <= NEAR; dy++) {
            for (int dx = -NEAR; dx <= NEAR; dx++) {
                if (brightness(picture, x + dx, y + dy) < GREY) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int brightness(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 0xFF;
    }

    private static BufferedImage drawn(Page page, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.scale(DOTS_PER_INCH / 72.0, DOTS_PER_INCH / 72.0);
        for (var mark : page.marks()) {
            var words = (Mark.Words) mark;
            double x = words.x();
            for (var run : words.line().runs()) {
                draw(run, x, words.baseline(), pen);
                x += run.width();
            }
        }
        pen.dispose();
        return picture;
    }

    /** Word by word: the space between them is ours. */
    private static void draw(Line.Run run, double start, double baseline, Graphics2D pen) {
        var word = new StringBuilder();
        double unit = run.size() / run.face().unitsPerEm();
        double x = start;
        double wordStart = start;
        for (var cluster : run.clusters()) {
            if (cluster.text().isBlank()) {
                draw(word.toString(), run, wordStart, baseline, pen);
                word.setLength(0);
                wordStart = x + cluster.advance() * unit;
            } else {
                word.append(cluster.text());
            }
            x += cluster.advance() * unit;
        }
        draw(word.toString(), run, wordStart, baseline, pen);
    }

    private static void draw(String word, Line.Run run, double x, double baseline, Graphics2D pen) {
        if (word.isEmpty()) {
            return;
        }
        var face = run.face().name();
        var shape = Judges.called().shape(face, script(word), run.language().tag(), word);
        var outlines = Judges.called()
                .outlines(face, shape.glyphs().stream().map(glyph -> glyph[0]).toList());
        double unit = run.size() / run.face().unitsPerEm();
        for (int i = 0; i < outlines.size(); i++) {
            int[] glyph = shape.glyphs().get(i);
            var placed = new AffineTransform(unit, 0, 0, -unit, x + glyph[1] * unit, baseline - glyph[2] * unit);
            pen.fill(placed.createTransformedShape(path(outlines.get(i))));
        }
    }

    private static String script(String word) {
        return word.codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .mapToObj(UScript::getShortName)
                .findFirst()
                .orElse("Zyyy");
    }

    private static Path2D path(String drawn) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var steps = STEP.matcher(drawn);
        while (steps.find()) {
            var at = Pattern.compile("-?[0-9.]+")
                    .matcher(steps.group(2))
                    .results()
                    .mapToDouble(number -> Double.parseDouble(number.group()))
                    .toArray();
            switch (steps.group(1)) {
                case "M" -> path.moveTo(at[0], at[1]);
                case "L" -> path.lineTo(at[0], at[1]);
                case "Q" -> path.quadTo(at[0], at[1], at[2], at[3]);
                case "C" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.closePath();
            }
        }
        return path;
    }
}
