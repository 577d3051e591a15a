package org.mekongmigration.handinhand.media;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** Brings a picture to sRGB, which is what every screen and printer takes a picture without a profile for. */
class Colours {

    private static final int MOST_OF_A_PROFILE = 4 << 20;

    private Colours() {}

    static BufferedImage toSrgb(BufferedImage picture, Path file, FileKind kind) throws IOException {
        var profile = kind == FileKind.PNG ? pngProfile(file) : Optional.<ICC_Profile>empty();
        if (profile.isPresent()) {
            return converted(readAs(profile.get(), picture));
        }
        return picture.getColorModel().getColorSpace().isCS_sRGB() ? picture : converted(picture);
    }

    /** The reader of the JDK gives a PNG's numbers as they are, and says nothing of its profile. */
    private static Optional<ICC_Profile> pngProfile(Path file) throws IOException {
        var chunk = Chunks.PNG.find(file, "iCCP");
        if (chunk.isEmpty()) {
            return Optional.empty();
        }
        var bytes = chunk.get();
        var name = 0;
        while (name < bytes.length && bytes[name] != 0) {
            name++;
        }
        var start = Math.min(name + 2, bytes.length); // after the name stand a zero and the method of packing
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
            var profile = ICC_Profile.getInstance(in.readNBytes(MOST_OF_A_PROFILE));
            return Optional.of(profile).filter(it -> it.getColorSpaceType() == ColorSpace.TYPE_RGB);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // a broken profile is none
        }
    }

    private static BufferedImage readAs(ICC_Profile profile, BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_4BYTE_ABGR);
        draw(picture, plain);
        var model = new ComponentColorModel(
                new ICC_ColorSpace(profile), true, false, ComponentColorModel.TRANSLUCENT, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, plain.getRaster(), false, null);
    }

    private static BufferedImage converted(BufferedImage picture) {
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var converted = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        return new ColorConvertOp(null).filter(picture, converted);
    }

    static void draw(BufferedImage picture, BufferedImage onto) {
        var graphics = onto.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
    }

    /** Whether some part of it lets the ground shine through. */
    static boolean isTransparent(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        var row = new int[picture.getWidth()];
        for (var y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean hasMoreThan(int colours, BufferedImage picture) {
        var seen = new BitSet(1 << 24);
        var count = 0;
        var row = new int[picture.getWidth()];
        for (var y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var pixel : row) {
                var colour = pixel & 0xffffff;
                if (!seen.get(colour)) {
                    seen.set(colour);
                    if (++count > colours) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
