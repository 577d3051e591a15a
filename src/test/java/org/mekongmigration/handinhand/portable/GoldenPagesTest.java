package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.picture.PagePictures;
import org.mekongmigration.handinhand.typesetting.Page;

/** One page of each kind in each language looks as it did when somebody looked at it. {@code ./test --golden} makes the pictures anew. */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SEEN = Path.of("target/golden");
    private static final double DOTS_PER_INCH = 60;

    /**
     * Of 255. Our own outlines are filled by Java alone, so that the same JDK draws the same; another one may round the cover of an
     * edge by a step or two of 4. A line that is a fifth of a dot lower, or another glyph, makes more of a difference somewhere.
     */
    private static final int TOLERANCE = 40;

    static List<Language> languages() {
        return Language.offered();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void looksAsItDid(Language language) throws IOException {
        var different = new ArrayList<String>();
        for (var page : new GoldenPages(language).pages().entrySet()) {
            var name = page.getKey() + "-" + language.tag() + ".png";
            var drawn = drawn(page.getValue());
            if (Boolean.getBoolean("golden.write")) {
                write(drawn, GOLDEN.resolve(name));
            }
            int difference = difference(drawn, ImageIO.read(GOLDEN.resolve(name).toFile()));
            if (difference > TOLERANCE) {
                write(drawn, SEEN.resolve(name));
                different.add(name + ": " + difference + " of 255, as drawn now in " + SEEN.resolve(name));
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void seesALineThatMovedAndAGlyphThatIsAnother() {
        var page = new GoldenPages(Language.ENGLISH).pages().get("plan-first");
        assertThat(difference(drawn(page), drawn(page))).isZero();
        assertThat(difference(drawn(page), drawn(GoldenMoves.oneLineDown(page, 0.3))))
                .isGreaterThan(TOLERANCE);
        assertThat(difference(drawn(page), drawn(GoldenMoves.oneGlyphAnother(page))))
                .isGreaterThan(TOLERANCE);
    }

    private static BufferedImage drawn(Page page) {
        int width = (int) Math.round(page.width() * DOTS_PER_INCH / 72);
        try {
            var image = ImageIO.read(new ByteArrayInputStream(PagePictures.png(page, width, true)));
            var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    // as it is: Java would lighten what it copies to grey
                    grey.getRaster().setSample(x, y, 0, image.getRGB(x, y) >> 8 & 0xFF);
                }
            }
            return grey;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The largest of any dot. */
    private static int difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 255;
        }
        int most = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                most = Math.max(
                        most,
                        Math.abs(one.getRaster().getSample(x, y, 0)
                                - other.getRaster().getSample(x, y, 0)));
            }
        }
        return most;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
