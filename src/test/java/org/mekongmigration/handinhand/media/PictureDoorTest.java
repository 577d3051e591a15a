package org.mekongmigration.handinhand.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mekongmigration.handinhand.media.PictureFixtures.jpeg;
import static org.mekongmigration.handinhand.media.PictureFixtures.photograph;
import static org.mekongmigration.handinhand.media.PictureFixtures.plain;
import static org.mekongmigration.handinhand.media.PictureFixtures.png;
import static org.mekongmigration.handinhand.media.PictureFixtures.quarters;
import static org.mekongmigration.handinhand.media.PictureFixtures.withExif;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.account.AccountId;

class PictureDoorTest {

    @TempDir
    private Path data;

    private PictureStoreFixture media;

    @BeforeEach
    void openTheDoor() {
        media = new PictureStoreFixture(data);
    }

    @Test
    void namesAPictureByTheHashOfItsStoredBytes() throws Exception {
        var details = media.bring(jpeg(photograph(60, 40)));
        var digest = MessageDigest.getInstance("SHA-256").digest(media.stored(details));
        assertThat(details.hash().value()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(details.bytes()).isEqualTo(media.stored(details).length);
        assertThat(data.resolve("media").resolve(details.hash().value().substring(0, 2)))
                .isDirectoryContaining("glob:**" + details.hash().value().substring(2) + ".jpg");
    }

    @Test
    void takesAFileOfTheStoreAsItIs() {
        var details = media.bring(withExif(jpeg(photograph(60, 40)), 1));
        assertThat(media.bring(media.stored(details))).isEqualTo(details);
        assertThat(media.rows).hasSize(1);
    }

    @Test
    void readsNoFileASecondTime() throws Exception {
        var file = jpeg(photograph(60, 40));
        var details = media.bring(file);
        Files.writeString(media.store.file(details), "left alone");
        assertThat(media.bring(file)).isEqualTo(details);
        assertThat(media.store.file(details)).hasContent("left alone");
    }

    @Test
    void takesAPictureInAgainWhoseFileWasLost() throws Exception {
        var file = png(quarters(60, 40));
        var details = media.bring(file);
        Files.delete(media.store.file(details));
        assertThat(media.store.find(details.hash())).isEmpty();
        assertThat(media.bring(file)).isEqualTo(details);
        assertThat(media.store.find(details.hash())).contains(details);
    }

    @Test
    void keepsThePictureAndItsDetailsOfWhoBroughtIt() throws Exception {
        var details = media.door.bring(new ByteArrayInputStream(png(quarters(60, 40))), new AccountId("a"));
        assertThat(details.width()).isEqualTo(60);
        assertThat(details.height()).isEqualTo(40);
        assertThat(media.rows.get(details.hash().value()).details()).isEqualTo(details);
    }

    @Test
    void leavesNothingBehindWhileItWorks() throws Exception {
        media.bring(png(quarters(60, 40)));
        assertThatThrownBy(() -> media.bring(new byte[] {1, 2, 3})).isInstanceOf(PictureRefused.class);
        assertThat(data.resolve("media/coming-in")).isEmptyDirectory();
    }

    @Test
    void makesNoPictureWiderThan5000Pixels() {
        var details = media.bring(png(plain(6000, 90, 0x336699)));
        assertThat(details.width()).isEqualTo(5000);
        assertThat(details.height()).isEqualTo(75);
    }

    @Test
    void makesNoTurnedPictureWiderThan5000Pixels() {
        var details = media.bring(withExif(jpeg(plain(90, 11_000, 0x336699)), 6));
        assertThat(details.width()).isEqualTo(5000);
        assertThat(details.height()).isEqualTo(41);
    }

    @Test
    void makesASmallVersionAndMakesItAgainWhenItIsLost() throws Exception {
        var details = media.bring(jpeg(photograph(1200, 600)));
        var small = media.store.small(details);
        assertThat(ImageIO.read(small.toFile()).getWidth()).isEqualTo(480);
        assertThat(ImageIO.read(small.toFile()).getHeight()).isEqualTo(240);
        Files.delete(small);
        assertThat(ImageIO.read(media.store.small(details).toFile()).getWidth()).isEqualTo(480);
    }

    @Test
    void showsASmallPictureItself() throws Exception {
        var details = media.bring(jpeg(photograph(480, 300)));
        assertThat(media.store.small(details)).isEqualTo(media.store.file(details));
    }
}
