package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.GreyPicture;
import org.mekongmigration.handinhand.press.picture.PagePictures;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Sides;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Pages for printers and copiers without colour. */
class GreyTest {

    private static final int WIDTH = 595;

    @Test
    void leavesNoOperatorOfColourInAnyPage() throws IOException {
        assertThat(operators(pdf(true)))
                .contains(" g\n")
                .doesNotContainPattern("(?m)(^|\\s)(rg|RG|k|K|sc|SC|scn|SCN|cs|CS)$");
        assertThat(operators(pdf(false))).containsPattern("(?m) rg$").containsPattern("(?m) RG$");
    }

    @Test
    void writesEveryPictureWithOneComponent() throws IOException {
        assertThat(spaces(pdf(true))).isNotEmpty().containsOnly("DeviceGray");
        assertThat(spaces(pdf(false))).contains("DeviceRGB");
    }

    @Test
    void showsNoColourOnPaperAndNoneInThePreview() throws IOException {
        assertThat(isGrey(Poppler.picture(pdf(true), 1, 72))).isTrue();
        assertThat(isGrey(Poppler.picture(pdf(false), 1, 72))).isFalse();
        var page = pages().pages().getFirst();
        assertThat(isGrey(image(PagePictures.png(page, WIDTH, true)))).isTrue();
        assertThat(isGrey(image(PagePictures.png(page, WIDTH, false)))).isFalse();
    }

    @Test
    void showsThePictureInThePreviewAsItIsPrinted() throws IOException {
        var printed = Poppler.picture(pdf(true), 1, 72);
        var shown = image(PagePictures.png(pages().pages().getFirst(), printed.getWidth(), true));
        for (int x : new int[] {110, 150, 190, 235, 280, 310}) {
            int difference = Math.abs((printed.getRGB(x, 150) & 255) - (shown.getRGB(x, 150) & 255));
            assertThat(difference).as("at " + x).isLessThan(8);
        }
    }

    @Test
    void printsLinesAndWordsBlack() throws IOException {
        var page = Poppler.picture(pdf(true), 1, 72);

        assertThat(new Color(page.getRGB(320, 320))).isEqualTo(Color.BLACK);
        assertThat(new Color(page.getRGB(420, 320))).isEqualTo(Color.WHITE);
    }

    @Test
    void stretchesAPictureOfTwoLikeGreysSoThatACopierTellsThemApart() {
        var dull = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 100; i++) {
            dull.setRGB(i % 10, i / 10, i < 50 ? 0x705040 : 0xA09080);
        }
        var grey = GreyPicture.of(dull).getRaster();
        int before = GreyPicture.brightness(0xA09080) - GreyPicture.brightness(0x705040);

        assertThat(grey.getSample(0, 9, 0) - grey.getSample(0, 0, 0)).isGreaterThan(before * 3 / 2);
        assertThat(grey.getSample(0, 0, 0)).isNotNegative();
    }

    @Test
    void keepsBlackBlackAndPaperWhite() {
        var drawing = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 50; i++) {
            drawing.setRGB(i % 10, i / 10, 0xFFFFFF);
        }
        var grey = GreyPicture.of(drawing).getRaster();

        assertThat(grey.getSample(0, 0, 0)).isEqualTo(255);
        assertThat(grey.getSample(0, 9, 0)).isZero();
    }

    @Test
    void asksThePrinterForBothSidesWhereThatIsWanted() throws IOException {
        try (var both = Loader.loadPDF(pdf(new Finish(Resolution.PRINT, true, Sides.LONG_EDGE)));
                var one = Loader.loadPDF(pdf(true))) {
            assertThat(both.getDocumentCatalog().getViewerPreferences().getDuplex())
                    .isEqualTo("DuplexFlipLongEdge");
            assertThat(one.getDocumentCatalog().getViewerPreferences().getDuplex())
                    .isNull();
        }
    }

    @Test
    void keepsToBothProfiles() {
        assertThat(VeraPdf.failures(pdf(true))).isEmpty();
        assertThat(VeraPdf.failures(pdf(new Finish(Resolution.SMALL, true, Sides.LONG_EDGE))))
                .isEmpty();
    }

    private static Pages pages() {
        var root = Tag.root();
        var stripes = new BufferedImage(240, 100, BufferedImage.TYPE_INT_RGB);
        var colours = new int[] {0x0E6670, 0xE6A12F, 0xB5476B, 0x4C7A34, 0xFFFFFF, 0x1E2B2F};
        for (int x = 0; x < 240; x++) {
            for (int y = 0; y < 100; y++) {
                stripes.setRGB(x, y, colours[x / 40]);
            }
        }
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Picture(root.figure(Language.THAI, "ลาย"), source(stripes), 100, 100, 240, 100));
        marks.add(new Mark.Drawing(new Rectangle2D.Double(300, 300, 50, 50), 0, new double[0], null, Ink.RIVER));
        marks.add(new Mark.Drawing(new Rectangle2D.Double(400, 300, 50, 50), 3, new double[0], Ink.RIVER, Ink.WHITE));
        return new Pages(List.of(new Page("", WIDTH, 842, marks)), root, List.of());
    }

    private static PictureSource source(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new PictureSource(
                "stripes", image.getWidth(), image.getHeight(), () -> new ByteArrayInputStream(out.toByteArray()));
    }

    private static byte[] pdf(boolean grey) {
        return pdf(new Finish(Resolution.PRINT, grey, Sides.ONE));
    }

    private static byte[] pdf(Finish finish) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfPress()
                    .print(
                            pages(),
                            SetText.facts("Grey", Language.ENGLISH),
                            finish,
                            new Imprint(Instant.parse("2026-11-21T12:00:00Z"), "grey"),
                            out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return VeraPdf.kept(out.toByteArray());
    }

    private static String operators(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var contents = document.getPage(0).getContents()) {
            return new String(contents.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<String> spaces(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var spaces = new ArrayList<String>();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                spaces.add(((PDImageXObject) resources.getXObject(name))
                        .getColorSpace()
                        .getName());
            }
            return spaces;
        }
    }

    private static boolean isGrey(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                if ((rgb & 255) != (rgb >> 8 & 255) || (rgb & 255) != (rgb >> 16 & 255)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
