package org.mekongmigration.handinhand.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.media.PictureFixtures.jpeg;
import static org.mekongmigration.handinhand.media.PictureFixtures.photograph;
import static org.mekongmigration.handinhand.media.PictureFixtures.png;
import static org.mekongmigration.handinhand.media.PictureFixtures.quarters;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureVersionsTest {

    @TempDir
    private Path data;

    private PictureStoreFixture media;

    @BeforeEach
    void begin() {
        media = new PictureStoreFixture(data);
    }

    private PictureVersions versions(WebpWriter webp) {
        return new PictureVersions(media.store, media.files, webp);
    }

    @Test
    void areTheSamePictureInBothFormats() throws Exception {
        var hash = media.bring(png(quarters(1200, 800))).hash();
        var versions = versions(new WebpWriter());
        var jpeg = versions.jpeg(hash, 480).orElseThrow();
        var webp = versions.webp(hash, 480).orElseThrow();
        assertThat(Files.readString(webp, StandardCharsets.ISO_8859_1))
                .startsWith("RIFF")
                .contains("WEBPVP8 ");
        assertThat(Files.size(webp)).isLessThan(Files.size(jpeg));
        var shown = ImageIO.read(webp.toFile());
        assertThat(List.of(shown.getWidth(), shown.getHeight())).containsExactly(480, 320);
        var expected = List.of(0xFF0000, 0x0000FF, 0x00FF00, 0xFFFFFF);
        for (int i = 0; i < 4; i++) {
            assertNear(shown.getRGB(120 + 240 * (i % 2), 80 + 160 * (i / 2)), expected.get(i));
        }
    }

    private static void assertNear(int colour, int expected) {
        for (int shift : new int[] {0, 8, 16}) {
            assertThat(colour >> shift & 0xff).isCloseTo(expected >> shift & 0xff, Offset.offset(12));
        }
    }

    @Test
    void areNotOfferedInTheLargerFormatNorTriedTwice() throws Exception {
        var tried = new AtomicInteger();
        var versions = versions(new WebpWriter() {
            @Override
            Optional<byte[]> write(BufferedImage picture) {
                tried.incrementAndGet();
                return Optional.of(new byte[1 << 20]);
            }
        });
        var hash = media.bring(jpeg(photograph(600, 400))).hash();
        assertThat(versions.webp(hash, 480)).isEmpty();
        assertThat(versions.webp(hash, 480)).isEmpty();
        assertThat(versions.jpeg(hash, 480)).isPresent();
        assertThat(tried).hasValue(1);
    }

    @Test
    void areJpegAloneWhereNothingWritesWebp() throws Exception {
        var hash = media.bring(jpeg(photograph(600, 400))).hash();
        var without = new WebpWriter(List.of("libno-such-thing.so.7"));
        assertThat(without.write(quarters(20, 20))).isEmpty();
        assertThat(versions(without).webp(hash, 480)).isEmpty();
        assertThat(versions(without).jpeg(hash, 480)).isPresent();
        assertThat(versions(new WebpWriter()).webp(hash, 480)).isPresent(); // once it can
    }

    @Test
    void areNotWrittenWhereThePictureIsTooTallForTheFormat() {
        assertThat(new WebpWriter().write(new BufferedImage(8, 16_384, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    @Test
    void areMadeOnceHoweverManyAsk() throws Exception {
        var tried = new AtomicInteger();
        var versions = versions(new WebpWriter() {
            @Override
            Optional<byte[]> write(BufferedImage picture) {
                tried.incrementAndGet();
                return super.write(picture);
            }
        });
        var hash = media.bring(jpeg(photograph(900, 600))).hash();
        try (var askers = Executors.newFixedThreadPool(8)) {
            Callable<Optional<Path>> asking = () -> versions.webp(hash, 480);
            var asked = askers.invokeAll(Collections.nCopies(40, asking));
            for (var each : asked) {
                assertThat(each.get()).isPresent();
            }
        }
        assertThat(tried).hasValue(1);
    }

    @Test
    void openNoOtherReaderToStrangers() {
        assertThat(ImageIO.getImageReadersByFormatName("webp"))
                .toIterable()
                .extracting(reader -> reader.getClass().getName())
                .containsExactly("com.twelvemonkeys.imageio.plugins.webp.WebPImageReader");
        assertThat(ImageIO.getImageWritersByFormatName("webp").hasNext()).isFalse();
    }
}
