package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.document.Leaves.Focus;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.picture.PagePictures;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Tag;

class PrintedPicturesTest {

    private final Tag root = Tag.root();
    private final List<Mark> marks = new ArrayList<>();

    @Test
    void areNoFinerThanPaperOrPhoneNeeds() throws IOException {
        var source = photograph(2000, 1000);
        show(source, 0, 0, 144, 72);

        assertThat(images(pdf(Resolution.PRINT)).getFirst().getWidth()).isEqualTo(600);
        assertThat(images(pdf(Resolution.SMALL)).getFirst().getWidth()).isEqualTo(220);
    }

    @Test
    void areNeverEnlarged() throws IOException {
        show(photograph(100, 50), 0, 0, 595, 297);

        assertThat(images(pdf(Resolution.PRINT)).getFirst().getWidth()).isEqualTo(100);
    }

    @Test
    void stayFineEnoughForTheFrameWhenMuchIsCutOff() throws IOException {
        show(photograph(3000, 300), 0, 0, 72, 72);

        assertThat(images(pdf(Resolution.PRINT)).getFirst().getHeight()).isEqualTo(300);
    }

    @Test
    void standOnceInAFileHoweverOftenTheyAreShown() throws IOException {
        var source = photograph(400, 400);
        show(source, 0, 0, 36, 36);
        show(source, 100, 0, 72, 72);

        var images = images(pdf(Resolution.PRINT));

        assertThat(images).hasSize(1);
        assertThat(images.getFirst().getWidth()).isEqualTo(300);
    }

    @Test
    void arePackedAsJpegIfTheyArePhotographsAndWithoutLossIfTheyAreDrawings() throws IOException {
        show(photograph(300, 300), 0, 0, 72, 72);
        show(drawing(300, 300), 100, 0, 72, 72);

        assertThat(images(pdf(Resolution.PRINT)))
                .extracting(PDImageXObject::getSuffix)
                .containsExactlyInAnyOrder("jpg", "png");
    }

    @Test
    void fillTheirFrameAndAreCutOffEvenly() throws IOException {
        show(source(stripes(), "stripes"), 100, 50, 100, 100);

        var page = Poppler.picture(pdf(Resolution.PRINT), 1, 72);

        assertThat(new Color(page.getRGB(105, 60))).isEqualTo(Color.GREEN);
        assertThat(new Color(page.getRGB(195, 140))).isEqualTo(Color.GREEN);
        assertThat(new Color(page.getRGB(90, 60))).isEqualTo(Color.WHITE);
        assertThat(new Color(page.getRGB(105, 160))).isEqualTo(Color.WHITE);
    }

    private static BufferedImage stripes() {
        var image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 100, Color.RED);
        fill(image, 100, 100, Color.GREEN);
        fill(image, 200, 100, Color.BLUE);
        return image;
    }

    private void showAt(Focus focus, double x) {
        marks.add(new Mark.Picture(
                root.figure(Language.THAI, "เรือ"), source(stripes(), "stripes"), x, 50, 100, 100, focus));
    }

    @ParameterizedTest
    @CsvSource({"0, FF0000", "0.17, FF0000", "0.5, 00FF00", "1, 0000FF"})
    void showWhatIsInTheirFocusInTheFileAndInThePictureOfThePage(double focus, String colour) throws IOException {
        showAt(new Focus(focus, 0.5, 1.5), 100);

        var printed = Poppler.picture(pdf(Resolution.PRINT), 1, 72);
        var drawn = PagePictures.png(new Page("", 595, 842, marks), 595);

        for (var page : List.of(printed, ImageIO.read(new ByteArrayInputStream(drawn)))) {
            assertThat("%06X".formatted(page.getRGB(110, 60) & 0xFFFFFF)).isEqualTo(colour);
            assertThat("%06X".formatted(page.getRGB(190, 140) & 0xFFFFFF)).isEqualTo(colour);
            assertThat("%06X".formatted(page.getRGB(90, 60) & 0xFFFFFF)).isEqualTo("FFFFFF");
            assertThat("%06X".formatted(page.getRGB(210, 60) & 0xFFFFFF)).isEqualTo("FFFFFF");
        }
    }

    @Test
    void leaveOutOfTheFileWhatNoPageShows() throws IOException {
        showAt(new Focus(0, 0.5, 1), 100);

        assertThat(images(pdf(Resolution.PRINT)).getFirst().getWidth()).isEqualTo(100);

        showAt(new Focus(0.5, 0.5, 1), 300);
        var both = images(pdf(Resolution.PRINT));

        assertThat(both)
                .singleElement()
                .satisfies(image -> assertThat(image.getWidth()).isEqualTo(200));
        var page = Poppler.picture(pdf(Resolution.PRINT), 1, 72);
        assertThat(new Color(page.getRGB(150, 100))).isEqualTo(Color.RED);
        assertThat(new Color(page.getRGB(350, 100))).isEqualTo(Color.GREEN);
    }

    @Test
    void lieOnWhiteWhereTheyAreTransparent() throws IOException {
        show(source(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "clear"), 0, 0, 72, 72);

        assertThat(new Color(Poppler.picture(pdf(Resolution.PRINT), 1, 72).getRGB(30, 30)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void keepToBothProfilesTogetherWithDrawnShapes() {
        show(photograph(300, 300), 10, 10, 72, 72);
        marks.add(
                new Mark.Drawing(new Ellipse2D.Double(200, 200, 50, 50), 2, new double[] {3, 2}, Ink.RIVER, Ink.WHITE));
        marks.add(new Mark.Drawing(new Rectangle2D.Double(300, 200, 50, 50), 0, new double[0], null, Ink.INK));
        marks.add(new Mark.Drawing(curve(), 1.5, new double[0], Ink.INK, null));

        assertThat(VeraPdf.failures(pdf(Resolution.SMALL))).isEmpty();
    }

    @Test
    void leaveShapesWhereTheyWereDrawn() {
        marks.add(new Mark.Drawing(new Rectangle2D.Double(300, 200, 50, 50), 0, new double[0], null, Ink.RIVER));
        marks.add(new Mark.Drawing(new Rectangle2D.Double(320, 220, 10, 10), 4, new double[0], Ink.INK, Ink.WHITE));

        var page = Poppler.picture(pdf(Resolution.PRINT), 1, 72);

        assertThat(page.getRGB(305, 205) & 0xFFFFFF).isEqualTo(Ink.RIVER.rgb());
        assertThat(page.getRGB(319, 225) & 0xFFFFFF).isEqualTo(Ink.INK.rgb());
        assertThat(page.getRGB(325, 225) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(page.getRGB(355, 205) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void drawAShapeThatRecursOnceAndWhereverItStands() throws IOException {
        var ring = new Mark.Drawing(new Ellipse2D.Double(100, 100, 60, 60), 0, new double[0], null, Ink.RIVER);
        var one = new Page("", 595, 842, List.of(ring));
        var high = new Page("", 595, 900, List.of(ring, moved(ring, 200), moved(ring, 400)));

        var pdf = SetText.pdf(
                new Pages(List.of(one, high), root, List.of()),
                SetText.facts("Rings", Language.ENGLISH),
                Resolution.PRINT);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(1).getResources().getXObjectNames()).hasSize(1);
        }
        assertThat(Poppler.picture(pdf, 1, 72).getRGB(130, 130) & 0xFFFFFF).isEqualTo(Ink.RIVER.rgb());
        var second = Poppler.picture(pdf, 2, 72);
        for (int y : new int[] {130, 330, 530}) {
            assertThat(second.getRGB(130, y) & 0xFFFFFF).isEqualTo(Ink.RIVER.rgb());
            assertThat(second.getRGB(130, y - 35) & 0xFFFFFF).isEqualTo(0xFFFFFF);
            assertThat(second.getRGB(130, y + 35) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        }
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    private static Mark.Drawing moved(Mark.Drawing drawing, double down) {
        var shape = AffineTransform.getTranslateInstance(0, down).createTransformedShape(drawing.shape());
        return new Mark.Drawing(shape, 0, new double[0], null, drawing.fill());
    }

    private static Path2D curve() {
        var curve = new Path2D.Double();
        curve.moveTo(50, 300);
        curve.quadTo(60, 250, 70, 300);
        curve.curveTo(80, 350, 90, 350, 100, 300);
        return curve;
    }

    private void show(PictureSource source, double x, double y, double width, double height) {
        marks.add(new Mark.Picture(root.figure(Language.THAI, "เรือ"), source, x, y, width, height));
    }

    private byte[] pdf(Resolution resolution) {
        var pages = new Pages(List.of(new Page("", 595, 842, marks)), root, List.of());
        return SetText.pdf(pages, SetText.facts("Pictures", Language.ENGLISH), resolution);
    }

    private static List<PDImageXObject> images(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var images = new ArrayList<PDImageXObject>();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                images.add((PDImageXObject) resources.getXObject(name));
            }
            return images;
        }
    }

    private static PictureSource photograph(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = 255 * x / width * 3 / 4 + random.nextInt(60);
                image.setRGB(x, y, grey << 16 | grey << 8 | 255 * y / height);
            }
        }
        return source(image, "photograph" + width + "x" + height);
    }

    private static PictureSource drawing(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, width, Color.WHITE);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0xE6A12F));
        graphics.fillOval(50, 50, 200, 200);
        graphics.dispose();
        return source(image, "drawing");
    }

    private static void fill(BufferedImage image, int x, int width, Color color) {
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(x, 0, width, image.getHeight());
        graphics.dispose();
    }

    private static PictureSource source(BufferedImage image, String hash) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new PictureSource(
                hash, image.getWidth(), image.getHeight(), () -> new ByteArrayInputStream(out.toByteArray()));
    }
}
