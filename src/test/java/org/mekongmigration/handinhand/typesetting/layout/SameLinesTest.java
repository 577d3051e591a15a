package org.mekongmigration.handinhand.typesetting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.typesetting.layout.LaidOut.A4;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.press.pdf.Imprint;
import org.mekongmigration.handinhand.press.pdf.PdfPress;
import org.mekongmigration.handinhand.press.pdf.Resolution;
import org.mekongmigration.handinhand.press.picture.PageDrawings;
import org.mekongmigration.handinhand.press.picture.PagePictures;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;

/** The page on the screen and the page on paper are drawn from the same lines. */
class SameLinesTest {

    private static final int WIDTH = 1400;

    static Stream<Document> documents() {
        return Stream.of(
                Samples.document(Samples.EN, Samples.guide()),
                Samples.document(Samples.MY, GuideSamples.burmese()),
                Samples.document(
                        Samples.TH,
                        Samples.handout(),
                        SheetSamples.answers(),
                        SheetSamples.term(),
                        SheetSamples.cards(8, 9, true, new String[] {"th", "รูปถ่ายครอบครัว"})),
                BookSamples.book(
                        22,
                        BookSamples.cover(Samples.th("น้ำหนึ่งใบบัว"), Samples.my("ကြာဖက်ထဲက ရေလေး")),
                        BookSamples.above(
                                "s1", 2, Samples.th("ทะเลสาบเงียบสงบ"), Samples.my("ဖားလေးတွေပဲ နိုးနေကြတယ်။"))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePdfHasEachLineWhereThePageHasIt(Document document) throws IOException {
        var laidOut = LaidOut.of(document, A4);

        try (var pdf = Loader.loadPDF(pdf(document, laidOut))) {
            for (int i = 0; i < laidOut.each().size(); i++) {
                var page = laidOut.each().get(i);
                var printed = new Printed(i + 1);
                printed.getText(pdf);
                for (var words : LaidOut.words(page)) {
                    assertThat(printed.at(words)).isEqualTo(words.line().text().strip());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePictureHasTheInkOfEachLine(Document document) throws IOException {
        for (var page : LaidOut.of(document, A4).each()) {
            var picture = ImageIO.read(new ByteArrayInputStream(PagePictures.png(page, WIDTH)));
            var scale = AffineTransform.getScaleInstance(WIDTH / page.width(), WIDTH / page.width());
            for (var words : LaidOut.words(page)) {
                var ink = scale.createTransformedShape(LineInk.of(words.line(), words.x(), words.baseline()));
                var bounds = ink.getBounds();
                int dark = 0;
                int all = 0;
                for (int y = bounds.y; y < Math.min(bounds.y + bounds.height, picture.getHeight()); y++) {
                    for (int x = bounds.x; x < Math.min(bounds.x + bounds.width, WIDTH); x++) {
                        if (ink.contains(x, y, 1, 1)) {
                            all++;
                            dark += (picture.getRGB(x, y) >> 16 & 0xFF) < 0x80 ? 1 : 0;
                        }
                    }
                }
                assertThat(dark).as(words.line().text()).isEqualTo(all);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDrawingHasAPathForEachLineAndNoFont(Document document) {
        for (var page : LaidOut.of(document, A4).each()) {
            var svg = PageDrawings.svg(page);
            long paths = page.marks().stream()
                    .filter(mark -> !(mark instanceof Mark.Picture))
                    .count();

            assertThat(svg.split("<path ", -1)).hasSize((int) paths + 1);
            assertThat(svg).doesNotContain("<text", "font");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theFileKeepsToPdfUaAndPdfA(Document document) throws IOException {
        assertThat(VeraPdf.failures(pdf(document, LaidOut.of(document, A4)))).isEmpty();
    }

    private static byte[] pdf(Document document, LaidOut laidOut) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfPress()
                .print(
                        laidOut.pages(),
                        document.facts(),
                        Resolution.PRINT,
                        new Imprint(Instant.parse("2026-03-01T08:00:00Z"), "0".repeat(64)),
                        out);
        return VeraPdf.kept(out.toByteArray());
    }

    /** The characters of a page and where they stand. */
    private static final class Printed extends PDFTextStripper {

        private static final double NEAR = 0.2;

        private final List<TextPosition> positions = new ArrayList<>();

        Printed(int page) {
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            positions.add(position);
        }

        /** What begins at the place of a line and runs to its end. */
        String at(Mark.Words words) {
            var found = new StringBuilder();
            for (var position : positions) {
                boolean onLine = Math.abs(position.getYDirAdj() - words.baseline()) < NEAR;
                if (onLine
                        && position.getXDirAdj() > words.x() - NEAR
                        && position.getXDirAdj() < words.x() + words.line().width() + NEAR) {
                    found.append(position.getUnicode());
                }
            }
            return found.toString().strip();
        }
    }
}
