package org.mekongmigration.handinhand.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;

/** Pictures as cameras, programs and attackers write them. */
public final class PictureFixtures {

    private PictureFixtures() {}

    /** Red, blue, green, white: upper left, upper right, lower left, lower right. */
    public static BufferedImage quarters(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        var colours = new Color[] {Color.RED, Color.BLUE, Color.GREEN, Color.WHITE};
        for (var i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), width - width / 2, height - height / 2);
        }
        graphics.dispose();
        return picture;
    }

    static BufferedImage plain(int width, int height, int rgb) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, rgb);
            }
        }
        return picture;
    }

    /** With as many colours as a photograph. */
    static BufferedImage photograph(int width, int height) {
        var random = new Random(7);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return picture;
    }

    public static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpeg");
    }

    static byte[] png(BufferedImage picture) {
        return written(picture, "png");
    }

    static byte[] resource(String name) {
        try (InputStream in = PictureFixtures.class.getResourceAsStream("/pictures/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a telephone writes it: how it was held, and where. */
    static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(8 + 2 + 3 * 12 + 4 + 2 + 2 * 12 + 4 + 24 + 16);
        var gps = 8 + 2 + 3 * 12 + 4;
        var latitude = gps + 2 + 2 * 12 + 4;
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 3);
        field(tiff, 0x010f, 2, 15, latitude + 24); // maker of the camera
        field(tiff, 0x0112, 3, 1, orientation << 16);
        field(tiff, 0x8825, 4, 1, gps);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        field(tiff, 1, 2, 2, 'N' << 24);
        field(tiff, 2, 5, 3, latitude);
        tiff.putInt(0);
        tiff.putInt(16).putInt(1).putInt(42).putInt(1).putInt(7).putInt(1);
        tiff.put("SECRET CAMERA X".getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    private static void field(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    public static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xe1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif(orientation)));
    }

    static byte[] withXmp(byte[] jpeg, String xmp) {
        return withSegment(jpeg, 0xe1, ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] withProfile(byte[] jpeg, ICC_Profile profile) {
        var head = "ICC_PROFILE\0\u0001\u0001".getBytes(StandardCharsets.ISO_8859_1);
        return withSegment(jpeg, 0xe2, joined(head, profile.getData()));
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var segment = ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
        return joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Put behind the header, which always comes first and is 25 bytes long. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        return joined(Arrays.copyOf(png, 33), chunk(name, content), Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] withProfileChunk(byte[] png, ICC_Profile profile) {
        return withChunk(
                png, "iCCP", joined("of a test\0\0".getBytes(StandardCharsets.US_ASCII), packed(profile.getData())));
    }

    static byte[] chunk(String name, byte[] content) {
        var typed = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        var crc = new CRC32();
        crc.update(typed);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(typed)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A PNG that says it has this size, whatever it holds. */
    static byte[] pngClaiming(int width, int height, byte[] packedPixels) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", packedPixels),
                chunk("IEND", new byte[0]));
    }

    /** Few bytes that unpack to very many: the same packed megabyte again and again. */
    static byte[] bomb(int megabytes) {
        var packing = new Deflater(Deflater.BEST_COMPRESSION);
        packing.setInput(new byte[1 << 20]);
        var first = flushed(packing);
        packing.setInput(new byte[1 << 20]);
        var again = flushed(packing);
        packing.end();
        var bomb = ByteBuffer.allocate(first.length + (megabytes - 1) * again.length)
                .put(first);
        while (bomb.hasRemaining()) {
            bomb.put(again);
        }
        return bomb.array();
    }

    private static byte[] flushed(Deflater packing) {
        var room = new byte[1 << 16];
        return Arrays.copyOf(room, packing.deflate(room, 0, room.length, Deflater.SYNC_FLUSH));
    }

    static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** The container that says more of the picture within: that there are notes of a camera. */
    static byte[] withWebpExif(String name, int width, int height, byte[] exif) {
        var simple = resource(name);
        var header = ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x08)
                .put((byte) (width - 1))
                .putShort((short) 0)
                .put((byte) (height - 1))
                .putShort((short) 0)
                .array();
        var body = joined(riff("VP8X", header), Arrays.copyOfRange(simple, 12, simple.length), riff("EXIF", exif));
        return riff("RIFF", joined("WEBP".getBytes(StandardCharsets.US_ASCII), body));
    }

    private static byte[] riff(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    static void assertColour(BufferedImage picture, int x, int y, int rgb) {
        var found = picture.getRGB(x, y);
        for (var shift = 0; shift <= 16; shift += 8) {
            assertThat(found >> shift & 0xff)
                    .as("colour %06x at %d, %d", found & 0xffffff, x, y)
                    .isCloseTo(rgb >> shift & 0xff, Offset.offset(12));
        }
    }

    private static byte[] written(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
