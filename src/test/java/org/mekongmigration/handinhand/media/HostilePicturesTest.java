package org.mekongmigration.handinhand.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mekongmigration.handinhand.media.PictureFixtures.bomb;
import static org.mekongmigration.handinhand.media.PictureFixtures.joined;
import static org.mekongmigration.handinhand.media.PictureFixtures.jpeg;
import static org.mekongmigration.handinhand.media.PictureFixtures.photograph;
import static org.mekongmigration.handinhand.media.PictureFixtures.plain;
import static org.mekongmigration.handinhand.media.PictureFixtures.png;
import static org.mekongmigration.handinhand.media.PictureFixtures.pngClaiming;
import static org.mekongmigration.handinhand.media.PictureFixtures.quarters;
import static org.mekongmigration.handinhand.media.PictureFixtures.resource;
import static org.mekongmigration.handinhand.media.PictureFixtures.withChunk;
import static org.mekongmigration.handinhand.media.PictureFixtures.withSegment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.media.PictureRefused.Reason;

class HostilePicturesTest {

    @TempDir
    private Path data;

    private PictureStoreFixture media;

    @BeforeEach
    void openTheDoor() {
        media = new PictureStoreFixture(data);
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(new byte[0], Reason.EMPTY);
    }

    @Test
    void refusesAFileThatNeverEnds() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 0xff);
                return length;
            }
        };
        var refused = catchThrowableOfType(PictureRefused.class, () -> media.door.bring(endless, null));
        assertThat(refused.reason()).isEqualTo(Reason.FILE_TOO_LARGE);
        assertThat(refused.arguments()).containsExactly(64);
    }

    @ParameterizedTest
    @CsvSource({
        "HEIC, ....ftypheic....mif1heic",
        "HEIC, ....ftypmif1....heic",
        "OTHER_KIND, ....ftypavif....mif1",
        "OTHER_KIND, GIF89a",
        "OTHER_KIND, II*~........",
        "OTHER_KIND, BM......",
        "OTHER_KIND, %PDF-1.7",
        "NOT_A_PICTURE, MZ this program cannot be run",
        "NOT_A_PICTURE, just words",
        "NOT_A_PICTURE, ....ftypisom film",
    })
    void refusesOtherKindsByWhatTheyAre(Reason reason, String beginning) {
        assertRefused(beginning.replace('~', '\0').getBytes(StandardCharsets.ISO_8859_1), reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?>\n<!-- a drawing -->\n<SVG/>",
                "\ufeff  <!DOCTYPE svg><svg/>"
            })
    void refusesDrawingsThatArePrograms(String drawing) {
        assertRefused(drawing.getBytes(StandardCharsets.UTF_8), Reason.SVG);
        assertRefused(drawing.getBytes(StandardCharsets.UTF_16), Reason.SVG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photograph-valid.webp", "transparent-valid.webp"})
    void refusesEveryWebpThatIsCutShort(String name) {
        var whole = resource(name);
        for (var length : new int[] {13, 20, 30, whole.length * 2 / 3, whole.length - 10}) {
            assertRefused(Arrays.copyOf(whole, length), Reason.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.1, 0.5, 0.9, 0.99})
    void refusesEveryJpegAndPngThatIsCutShort(double share) {
        for (var whole : new byte[][] {jpeg(photograph(300, 200)), png(photograph(300, 200))}) {
            assertRefused(Arrays.copyOf(whole, Math.max(12, (int) (whole.length * share))), Reason.BROKEN);
        }
    }

    @Test
    void refusesMoreThan50MegapixelsBeforeReadingOne() {
        var refused = refused(pngClaiming(100_000, 100_000, bomb(20)));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refused.arguments()).containsExactly(100_000, 100_000, 50);
        assertRefused(pngClaiming(7072, 7072, bomb(1)), Reason.TOO_MANY_PIXELS);
        assertRefused(pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE, bomb(1)), Reason.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAJpegThatClaimsMoreThanItMay() {
        var file = jpeg(quarters(80, 48));
        for (var at = 2; at < file.length; at++) {
            if (file[at] == (byte) 0xff && file[at + 1] == (byte) 0xc0) {
                Arrays.fill(file, at + 5, at + 9, (byte) 0xf0);
                break;
            }
        }
        assertRefused(file, Reason.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAHeaderThatSaysMoreThanThereIs() {
        assertRefused(pngClaiming(4000, 4000, bomb(1)), Reason.BROKEN);
        assertRefused(pngClaiming(0, 10, bomb(1)), Reason.BROKEN);
        assertRefused(pngClaiming(-1, 10, bomb(1)), Reason.BROKEN);
    }

    @Test
    void readsNoMoreThanTheHeaderSays() {
        var details = media.bring(pngClaiming(10, 10, bomb(200)));
        assertThat(details.width()).isEqualTo(10);
        assertThat(details.bytes()).isLessThan(1000);
    }

    @Test
    void unpacksNoTextThatIsPackedIntoAPng() {
        var packed = joined("Comment\0\0".getBytes(StandardCharsets.US_ASCII), bomb(2000));
        var profile = joined("Profile\0\0".getBytes(StandardCharsets.US_ASCII), bomb(2000));
        assertThat(media.bring(withChunk(png(quarters(60, 40)), "zTXt", packed)).width())
                .isEqualTo(60);
        assertThat(media.bring(withChunk(png(quarters(60, 40)), "iCCP", profile))
                        .width())
                .isEqualTo(60);
    }

    @Test
    void takesALineForAPicture() {
        var details = media.bring(png(plain(10_000, 1, 0x336699)));
        assertThat(details.width()).isEqualTo(5000);
        assertThat(details.height()).isEqualTo(1);
        assertThat(media.bring(png(plain(1, 10_000, 0x336699))).height()).isEqualTo(10_000);
    }

    @Test
    void refusesPicturesThatMove() {
        assertRefused(resource("moving-error.webp"), Reason.MOVING);
        assertRefused(withChunk(png(quarters(60, 40)), "acTL", new byte[8]), Reason.MOVING);
    }

    @Test
    void takesNoHarmFromNotesOfACameraThatMakeNoSense() {
        var random = new Random(11);
        for (var round = 0; round < 50; round++) {
            var notes = joined("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1), new byte[random.nextInt(400)]);
            for (var at = 10; at < notes.length; at++) {
                notes[at] = (byte) random.nextInt(256);
            }
            assertThat(media.bring(withSegment(jpeg(quarters(60, 40)), 0xe1, notes)))
                    .isNotNull();
        }
    }

    @Test
    void takesOrRefusesButNeverFailsOtherwise() {
        var random = new Random(12);
        for (var whole : new byte[][] {
            jpeg(photograph(90, 60)),
            png(quarters(90, 60)),
            resource("photograph-valid.webp"),
            resource("transparent-valid.webp")
        }) {
            for (var round = 0; round < 60; round++) {
                var damaged = whole.clone();
                for (var bytes = 0; bytes < 4; bytes++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                takeOrRefuse(damaged);
            }
        }
    }

    private void takeOrRefuse(byte[] file) {
        try {
            assertThat(media.door.bring(new ByteArrayInputStream(file), null)).isNotNull();
        } catch (PictureRefused refused) {
            assertThat(refused.reason()).isNotNull();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertThat(refused(file).reason()).isEqualTo(reason);
        assertThat(media.rows).isEmpty();
    }

    private PictureRefused refused(byte[] file) {
        return catchThrowableOfType(PictureRefused.class, () -> media.bring(file));
    }
}
