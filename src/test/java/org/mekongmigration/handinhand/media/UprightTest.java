package org.mekongmigration.handinhand.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.media.PictureFixtures.assertColour;
import static org.mekongmigration.handinhand.media.PictureFixtures.exif;
import static org.mekongmigration.handinhand.media.PictureFixtures.jpeg;
import static org.mekongmigration.handinhand.media.PictureFixtures.png;
import static org.mekongmigration.handinhand.media.PictureFixtures.quarters;
import static org.mekongmigration.handinhand.media.PictureFixtures.withChunk;
import static org.mekongmigration.handinhand.media.PictureFixtures.withExif;
import static org.mekongmigration.handinhand.media.PictureFixtures.withWebpExif;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UprightTest {

    private static final BufferedImage SCENE = quarters(80, 48);

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsEveryJpeg(int orientation) {
        assertIsTheScene(withExif(jpeg(seenByTheSensor(orientation)), orientation));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsEveryPng(int orientation) {
        assertIsTheScene(withChunk(png(seenByTheSensor(orientation)), "eXIf", exif(orientation)));
    }

    @Test
    void turnsAWebp() {
        var media = new PictureStoreFixture(data);
        var picture = media.read(media.bring(withWebpExif("photograph-valid.webp", 60, 40, exif(6))));
        assertThat(picture.getWidth()).isEqualTo(40);
        assertColour(picture, 32, 10, 0xff0000);
        assertColour(picture, 32, 50, 0x0000ff);
    }

    @Test
    void leavesTheBytesOfAnUprightPictureAlone() throws IOException {
        var picture = jpeg(SCENE);
        assertThat(UprightPicture.of(picture)).isSameAs(picture);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65_535})
    void takesNoNoticeOfAnOrientationThatDoesNotExist(int orientation) {
        assertIsTheScene(withExif(jpeg(SCENE), orientation));
    }

    private void assertIsTheScene(byte[] file) {
        var media = new PictureStoreFixture(data);
        var picture = media.read(media.bring(file));
        assertThat(picture.getWidth()).isEqualTo(80);
        assertThat(picture.getHeight()).isEqualTo(48);
        assertColour(picture, 10, 6, 0xff0000);
        assertColour(picture, 70, 6, 0x0000ff);
        assertColour(picture, 10, 42, 0x00ff00);
        assertColour(picture, 70, 42, 0xffffff);
    }

    /** As EXIF defines it: at which sides of the scene the file's row 0 and column 0 lie. */
    private static BufferedImage seenByTheSensor(int orientation) {
        var right = SCENE.getWidth() - 1;
        var bottom = SCENE.getHeight() - 1;
        var lying = orientation >= 5;
        var file = new BufferedImage(
                lying ? bottom + 1 : right + 1, lying ? right + 1 : bottom + 1, BufferedImage.TYPE_INT_RGB);
        for (var row = 0; row < file.getHeight(); row++) {
            for (var column = 0; column < file.getWidth(); column++) {
                file.setRGB(
                        column,
                        row,
                        switch (orientation) {
                            case 1 -> SCENE.getRGB(column, row); // top, left
                            case 2 -> SCENE.getRGB(right - column, row); // top, right
                            case 3 -> SCENE.getRGB(right - column, bottom - row); // bottom, right
                            case 4 -> SCENE.getRGB(column, bottom - row); // bottom, left
                            case 5 -> SCENE.getRGB(row, column); // left, top
                            case 6 -> SCENE.getRGB(right - row, column); // right, top
                            case 7 -> SCENE.getRGB(right - row, bottom - column); // right, bottom
                            default -> SCENE.getRGB(row, bottom - column); // left, bottom
                        });
            }
        }
        return file;
    }
}
