package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.media.PictureFixtures.jpeg;
import static org.mekongmigration.handinhand.media.PictureFixtures.quarters;
import static org.mekongmigration.handinhand.media.PictureFixtures.withExif;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureFileTest {

    @Test
    void printsAPhotographAsItsCameraWasHeld() throws IOException {
        var lying = withExif(jpeg(quarters(48, 80)), 6);
        var picture = PictureFile.read(path -> Optional.of(new ByteArrayInputStream(lying)), "pictures/a.jpg")
                .orElseThrow();
        assertThat(picture.width()).isEqualTo(80);
        assertThat(picture.height()).isEqualTo(48);
        try (var in = picture.opener().open()) {
            var pixels = ImageIO.read(in);
            assertThat(pixels.getWidth()).isEqualTo(80);
            assertThat(pixels.getRGB(70, 6) & 0xff0000)
                    .as("the file's upper left is at the right")
                    .isGreaterThan(0xe00000);
        }
    }
}
