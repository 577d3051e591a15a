package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.pdf.PackedPicture.Colours;
import org.mekongmigration.handinhand.press.pdf.PackedPicture.Packing;
import org.mekongmigration.handinhand.press.pdf.PicturesAhead.Shown;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Tag;

class PackedPicturesTest {

    private static final PicturePart LEFT_HALF = new PicturePart(0, 0, 0.5, 1);

    private final PackedPictures pictures = new PackedPictures(1 << 20);

    @Test
    void areTakenAsTheirDrawingPacksThem() throws IOException {
        var drawing = flag(300);
        var file = file(drawing, "png");

        var packed = packed(file, 300, PicturePart.WHOLE, false);

        assertThat(packed.packing()).isEqualTo(Packing.PNG_ROWS);
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .contains(new String(packed.bytes(), StandardCharsets.ISO_8859_1));
        assertSamePixels(drawn(packed), drawing);
    }

    @Test
    void areTakenAsTheirPhotographPacksThemWithoutTheNotesInIt() throws IOException {
        var jpeg = file(photograph(), "jpg");
        var noted = with(jpeg, 0xE1, "Exif: 13.7N 100.5E");

        var packed = packed(noted, 300, PicturePart.WHOLE, false);

        assertThat(packed.packing()).isEqualTo(Packing.JPEG);
        assertThat(new String(packed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "behind");
        assertThat(packed.bytes().length).isBetween(jpeg.length - 100, jpeg.length);
        assertSamePixels(
                ImageIO.read(new ByteArrayInputStream(packed.bytes())), ImageIO.read(new ByteArrayInputStream(jpeg)));
        assertSamePixels(drawn(packed), ImageIO.read(new ByteArrayInputStream(jpeg)));
    }

    @Test
    void areDrawnAnewWhereAPhotographNamesAProfile() throws IOException {
        var profiled = with(file(photograph(), "jpg"), 0xE2, "MPF");

        assertThat(packed(profiled, 300, PicturePart.WHOLE, false).bytes())
                .isNotEqualTo(JpegScans.of(file(photograph(), "jpg")).bytes());
    }

    @Test
    void keepTheColoursOfADrawingThatIsCut() throws IOException {
        var packed = packed(file(flag(300), "png"), 300, LEFT_HALF, false);

        assertThat(packed.width()).isEqualTo(150);
        assertThat(packed.colours()).isEqualTo(Colours.PALETTE);
        assertSamePixels(drawn(packed), flag(300).getSubimage(0, 0, 150, 200));
    }

    @Test
    void areCutOutOfRowsThatADrawingPacks() throws IOException {
        var flag = new BufferedImage(
                300, 200, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 256, colours(256), 0, false, -1, 0));
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 200; y++) {
                flag.getRaster().setSample(x, y, 0, (x / 3 + y) % 256);
            }
        }
        var packed = packed(plain(flag), 200, new PicturePart(0.1, 0.2, 0.505, 0.9), false);

        assertThat(packed.packing()).isEqualTo(Packing.FLATE);
        assertThat(packed.palette()).hasSize(3 * 256);
        assertThat(packed.part()).isEqualTo(new PicturePart(30 / 300.0, 40 / 200.0, 152 / 300.0, 180 / 200.0));
        assertSamePixels(drawn(packed), flag.getSubimage(30, 40, 122, 140));
    }

    private static int[] colours(int count) {
        return IntStream.range(0, count).map(i -> i * 0x010203).toArray();
    }

    /** A PNG in which no row is told by its neighbours. */
    private static byte[] plain(BufferedImage image) throws IOException {
        var rows = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(rows)) {
            for (int y = 0; y < image.getHeight(); y++) {
                packing.write(0);
                packing.write((byte[]) image.getRaster().getDataElements(0, y, image.getWidth(), 1, null));
            }
        }
        var file = ByteBuffer.allocate(rows.size() + 4096);
        file.putLong(0x89504E470D0A1A0AL);
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(image.getWidth())
                        .putInt(image.getHeight())
                        .put(new byte[] {8, 3, 0, 0, 0})
                        .array());
        var palette = ByteBuffer.allocate(3 * 256);
        for (int colour : colours(256)) {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        chunk(file, "PLTE", palette.array());
        chunk(file, "IDAT", rows.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return Arrays.copyOf(file.array(), file.position());
    }

    private static void chunk(ByteBuffer file, String kind, byte[] data) {
        var sum = new CRC32();
        var name = kind.getBytes(StandardCharsets.US_ASCII);
        sum.update(name);
        sum.update(data);
        file.putInt(data.length).put(name).put(data).putInt((int) sum.getValue());
    }

    @Test
    void haveOneComponentWithoutColour() throws IOException {
        assertThat(packed(file(flag(300), "png"), 300, PicturePart.WHOLE, true).colours())
                .isEqualTo(Colours.GREY);
    }

    @Test
    void areReducedWhereTheyAreMuchTooFine() throws IOException {
        assertThat(packed(file(flag(300), "png"), 140, PicturePart.WHOLE, false).width())
                .isEqualTo(140);
        assertThat(packed(file(photograph(), "jpg"), 140, PicturePart.WHOLE, false)
                        .width())
                .isEqualTo(140);
    }

    @Test
    void areNotTakenAsTheyAreWhereAFileIsDamaged() throws IOException {
        var whole = PngRows.of(file(flag(300), "png"));
        assertThat(PngRows.isWhole(whole)).isTrue();
        var shorter = new PackedPicture(
                300,
                201,
                PicturePart.WHOLE,
                whole.bits(),
                whole.colours(),
                whole.palette(),
                whole.packing(),
                whole.bytes());
        var damaged = whole.bytes().clone();
        damaged[damaged.length / 2] ^= 8;
        var changed = new PackedPicture(
                300, 200, PicturePart.WHOLE, whole.bits(), whole.colours(), whole.palette(), whole.packing(), damaged);

        assertThat(PngRows.isWhole(shorter)).isFalse();
        assertThat(PngRows.isWhole(changed)).isFalse();
        var jpeg = file(photograph(), "jpg");
        for (int length = 0; length < jpeg.length; length += 7) {
            assertThat(JpegScans.of(Arrays.copyOf(jpeg, length))).isNull();
        }
        var png = file(flag(300), "png");
        int sumOfTheEnd = 4;
        for (int length = 0; length < png.length - sumOfTheEnd; length += 7) {
            assertThat(PngRows.of(Arrays.copyOf(png, length))).isNull();
        }
    }

    @Test
    void areTakenWithTransparencyOnlyOnWhite() throws IOException {
        var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        assertThat(drawn(packed(file(clear, "png"), 20, PicturePart.WHOLE, false))
                        .getRGB(5, 5))
                .isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void areReadOnceForAllFilesThatShowThemAlike() throws IOException {
        var opened = new AtomicInteger();
        var file = file(flag(300), "png");
        var source = new PictureSource("flag", 300, 200, () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(file);
        });

        var first = pictures.of(new Shown(source, 300, PicturePart.WHOLE), false);
        assertThat(pictures.of(new Shown(source, 4000, PicturePart.WHOLE), false))
                .isSameAs(first);
        assertThat(opened).hasValue(1);

        assertThat(pictures.of(new Shown(source, 300, PicturePart.WHOLE), true)).isNotEqualTo(first);
        assertThat(pictures.of(new Shown(source, 300, LEFT_HALF), false)).isNotEqualTo(first);
        assertThat(opened).hasValue(3);
    }

    @Test
    void areForgottenWhenThereAreTooMany() throws IOException {
        int one = packed(file(flag(300), "png"), 300, PicturePart.WHOLE, false).size();
        var few = new PackedPictures(5L * one);
        for (int i = 0; i < 20; i++) {
            few.of(new Shown(source("flag " + i, file(flag(300), "png")), 300, PicturePart.WHOLE), false);
            assertThat(few.size()).isLessThanOrEqualTo(5L * one);
        }
        assertThat(few.size()).isEqualTo(5L * one);
    }

    @Test
    void giveTheSameBytesInEightThreadsWhetherKeptOrNot() throws Exception {
        var pages = pages();
        var alone = print(new PdfPress(), pages);
        var press = new PdfPress();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var printings = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < 40; i++) {
                printings.add(() -> print(press, pages));
            }
            for (var printed : threads.invokeAll(printings)) {
                assertThat(printed.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void sayWhatIsWrongWithAFileAsIfTheyWereReadInTurn() throws IOException {
        var press = new PdfPress();
        var root = Tag.root();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 6; i++) {
            var source = source("picture " + i, i == 4 ? new byte[10] : file(photograph(), "jpg"));
            marks.add(new Mark.Picture(root.figure(Language.THAI, "ธง"), source, 10, 10 + 110 * i, 150, 100));
        }
        var pages = new Pages(List.of(new Page("", 595, 842, marks)), root, List.of());
        assertThatThrownBy(() -> print(press, pages))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("picture 4");
    }

    @Test
    void areReadByTheLoaderOfWhoPrintsWhereverTheyArePacked() throws IOException {
        var seen = new ConcurrentLinkedQueue<ClassLoader>();
        var root = Tag.root();
        var marks = new ArrayList<Mark>();
        var file = file(photograph(), "png");
        for (int i = 0; i < 12; i++) {
            var source = new PictureSource("picture " + i, 300, 200, () -> {
                seen.add(Thread.currentThread().getContextClassLoader());
                return new ByteArrayInputStream(file);
            });
            marks.add(new Mark.Picture(root.figure(Language.THAI, "ธง"), source, 10, 10 + 60 * i, 75, 50));
        }
        var usual = Thread.currentThread().getContextClassLoader();
        var own = new ClassLoader(usual) {};
        Thread.currentThread().setContextClassLoader(own);
        try {
            print(new PdfPress(), new Pages(List.of(new Page("", 595, 842, marks)), root, List.of()));
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
        assertThat(seen).hasSize(12).containsOnly(own);
    }

    @Test
    void keepToBothProfiles() throws IOException {
        assertThat(VeraPdf.failures(print(new PdfPress(), pages()))).isEmpty();
    }

    private static Pages pages() throws IOException {
        var root = Tag.root();
        var marks = new ArrayList<Mark>();
        var shown = List.of(file(flag(300), "png"), file(photograph(), "jpg"), file(photograph(), "png"));
        for (int i = 0; i < shown.size(); i++) {
            var source = source("picture " + i, shown.get(i));
            marks.add(new Mark.Picture(root.figure(Language.THAI, "ธง"), source, 10, 10 + 110 * i, 150, 100));
            var cut = source("cut picture " + i, shown.get(i));
            marks.add(new Mark.Picture(root.figure(Language.THAI, "ธง"), cut, 210, 10 + 110 * i, 80, 80));
        }
        return new Pages(List.of(new Page("", 595, 842, marks)), root, List.of());
    }

    private static byte[] print(PdfPress press, Pages pages) throws IOException {
        var out = new ByteArrayOutputStream();
        press.print(pages, SetText.facts("Pictures", Language.ENGLISH), Resolution.PRINT, SetText.IMPRINT, out);
        return out.toByteArray();
    }

    private PackedPicture packed(byte[] file, int wanted, PicturePart seen, boolean grey) throws IOException {
        return new PackedPictures(0).of(new Shown(source("picture", file), wanted, seen), grey);
    }

    private static PictureSource source(String name, byte[] file) {
        return new PictureSource(name, 300, 200, () -> new ByteArrayInputStream(file));
    }

    /** As a reader of a page draws it. */
    private static BufferedImage drawn(PackedPicture packed) throws IOException {
        var out = new ByteArrayOutputStream();
        var document = new org.openpdf.text.Document();
        var writer = org.openpdf.text.pdf.PdfWriter.getInstance(document, out);
        document.open();
        var reference = writer.addToBody(packed.stream()).getIndirectReference();
        org.openpdf.text.pdf.PageResourceBridge.addPicture(
                writer.getDirectContent(), new org.openpdf.text.pdf.PdfName("Im1"), reference);
        writer.setPageEmpty(false);
        document.close();
        try (var read = Loader.loadPDF(out.toByteArray())) {
            var resources = read.getPage(0).getResources();
            return ((PDImageXObject) resources.getXObject(
                            resources.getXObjectNames().iterator().next()))
                    .getImage();
        }
    }

    private static void assertSamePixels(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                assertThat(one.getRGB(x, y) & 0xFFFFFF).as("at %d, %d", x, y).isEqualTo(other.getRGB(x, y) & 0xFFFFFF);
            }
        }
    }

    /** Of four colours, 300 to 200. */
    private static BufferedImage flag(int width) {
        var colours = new int[] {0xFFFFFF, 0x0E6670, 0xE6A12F, 0x1E2B2F};
        var image = new BufferedImage(
                width,
                width * 2 / 3,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(2, 4, colours, 0, false, -1, 0));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                image.getRaster().setSample(x, y, 0, (x / 40 + y / 30) % 4);
            }
        }
        return image;
    }

    private static BufferedImage photograph() {
        var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                int grey = x / 2 + random.nextInt(20);
                image.setRGB(x, y, grey << 16 | grey << 8 | y);
            }
        }
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    /** The same with a segment behind its first two bytes, and something behind its end. */
    private static byte[] with(byte[] jpeg, int kind, String words) {
        var out = new GlyphBytes();
        out.write(jpeg, 0, 2);
        out.word(0xFF00 | kind).word(2 + words.length()).writeBytes(words.getBytes(StandardCharsets.US_ASCII));
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes("behind".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
