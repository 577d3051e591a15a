package org.mekongmigration.handinhand.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.media.PictureFixtures.assertColour;
import static org.mekongmigration.handinhand.media.PictureFixtures.jpeg;
import static org.mekongmigration.handinhand.media.PictureFixtures.photograph;
import static org.mekongmigration.handinhand.media.PictureFixtures.plain;
import static org.mekongmigration.handinhand.media.PictureFixtures.png;
import static org.mekongmigration.handinhand.media.PictureFixtures.quarters;
import static org.mekongmigration.handinhand.media.PictureFixtures.resource;
import static org.mekongmigration.handinhand.media.PictureFixtures.withProfile;
import static org.mekongmigration.handinhand.media.PictureFixtures.withProfileChunk;

import com.twelvemonkeys.imageio.color.ColorSpaces;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColoursTest {

    /** Half the light is 50 % here, and 74 % of sRGB's numbers. */
    private static final ICC_Profile LINEAR = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);

    private static final int HALF = 0x808080;
    private static final int HALF_THE_LIGHT_IN_SRGB = 0xbcbcbc;

    @TempDir
    private Path data;

    private PictureStoreFixture media;

    @BeforeEach
    void openTheDoor() {
        media = new PictureStoreFixture(data);
    }

    @Test
    void bringsTheProfileOfAJpegToSrgb() {
        var details = media.bring(withProfile(jpeg(plain(40, 40, HALF)), LINEAR));
        assertColour(media.read(details), 20, 20, HALF_THE_LIGHT_IN_SRGB);
    }

    @Test
    void bringsTheProfileOfAPngToSrgb() {
        var details = media.bring(withProfileChunk(png(plain(40, 40, HALF)), LINEAR));
        assertColour(media.read(details), 20, 20, HALF_THE_LIGHT_IN_SRGB);
    }

    @Test
    void leavesAPictureWithoutAProfileAsItIs() {
        assertColour(media.read(media.bring(jpeg(plain(40, 40, HALF)))), 20, 20, HALF);
        assertColour(media.read(media.bring(png(plain(40, 40, HALF)))), 20, 20, HALF);
    }

    @Test
    void bringsInksToSrgb() throws Exception {
        var picture = media.read(media.bring(cmyk(0, 255, 255, 0)));
        var red = picture.getRGB(20, 20);
        assertThat(red >> 16 & 0xff).isGreaterThan(180);
        assertThat(red >> 8 & 0xff).isLessThan(90);
        assertThat(red & 0xff).isLessThan(90);
        assertThat(picture.getColorModel().getNumComponents()).isEqualTo(3);
    }

    @Test
    void keepsTransparency() {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(5, 5, 0x80ff0000);
        var details = media.bring(png(picture));
        assertThat(details.type()).isEqualTo(PictureType.PNG);
        assertThat(media.read(details).getRGB(5, 5) >>> 24).isEqualTo(0x80);
        assertThat(media.read(details).getRGB(6, 6) >>> 24).isZero();
    }

    @Test
    void keepsTransparencyOfAWebp() {
        var details = media.bring(resource("transparent-valid.webp"));
        assertThat(details.type()).isEqualTo(PictureType.PNG);
        assertThat(media.read(details).getRGB(55, 35) >>> 24).isZero();
        assertColour(media.read(details), 10, 10, 0xff0000);
    }

    @Test
    void readsAWebpPhotograph() {
        var picture = media.read(media.bring(resource("photograph-valid.webp")));
        assertThat(picture.getWidth()).isEqualTo(60);
        assertColour(picture, 10, 10, 0xff0000);
        assertColour(picture, 50, 10, 0x0000ff);
    }

    @Test
    void keepsDrawingsAsPngAndPhotographsAsJpeg() {
        assertThat(media.bring(png(quarters(200, 100))).type()).isEqualTo(PictureType.PNG);
        assertThat(media.bring(png(photograph(200, 100))).type()).isEqualTo(PictureType.JPEG);
        assertThat(media.bring(jpeg(quarters(200, 100))).type()).isEqualTo(PictureType.JPEG);
    }

    @Test
    void takesAnOpaquePngWithAnAlphaChannelForAPhotograph() {
        var picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        Colours.draw(photograph(200, 100), picture);
        assertThat(media.bring(png(picture)).type()).isEqualTo(PictureType.JPEG);
    }

    private static byte[] cmyk(int... inks) throws Exception {
        var space = ColorSpaces.getColorSpace(ColorSpaces.CS_GENERIC_CMYK);
        var model = new ComponentColorModel(space, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        var raster = model.createCompatibleWritableRaster(40, 40);
        for (var y = 0; y < 40; y++) {
            for (var x = 0; x < 40; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(model, raster, false, null), "jpeg", out))
                .isTrue();
        return out.toByteArray();
    }
}
