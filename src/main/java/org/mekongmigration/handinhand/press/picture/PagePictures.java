package org.mekongmigration.handinhand.press.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.press.GreyPicture;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;

/** Draws pages as PNG or JPEG. It shapes nothing: what the lines say is drawn. */
public final class PagePictures {

    private static final int MOST_PIXELS = 4_000;
    private static final float QUALITY = 0.65f;

    private PagePictures() {}

    /** @param width in pixels, at most 4000 */
    public static byte[] png(Page page, int width) {
        return png(page, width, false);
    }

    /**
     * @param width in pixels, at most 4000
     * @param grey as it prints without colour
     */
    public static byte[] png(Page page, int width, boolean grey) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(page, width, grey), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Lighter than PNG where somebody looks at it on a phone and small.
     *
     * @param width in pixels, at most 4000
     */
    public static byte[] jpeg(Page page, int width) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image(page, width, false), null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static BufferedImage image(Page page, int width, boolean grey) {
        if (width < 1 || width > MOST_PIXELS) {
            throw new IllegalArgumentException("width of a page picture: " + width);
        }
        double scale = width / page.width();
        int height = Math.max(1, (int) Math.round(page.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        page.marks().forEach(mark -> draw(graphics, mark, scale, grey));
        graphics.dispose();
        return image;
    }

    private static void draw(Graphics2D graphics, Mark mark, double scale, boolean grey) {
        switch (mark) {
            case Mark.Words words -> {
                graphics.setColor(color(words.ink(), grey));
                graphics.fill(LineInk.of(words.line(), words.x(), words.baseline()));
            }
            case Mark.Drawing drawing -> draw(graphics, drawing, grey);
            case Mark.Picture picture -> draw(graphics, picture, scale, grey);
        }
    }

    private static void draw(Graphics2D graphics, Mark.Drawing drawing, boolean grey) {
        if (drawing.fill() != null) {
            graphics.setColor(color(drawing.fill(), grey));
            graphics.fill(drawing.shape());
        }
        if (drawing.line() != null && drawing.stroke() > 0) {
            graphics.setColor(color(drawing.line(), grey));
            graphics.setStroke(stroke(drawing.stroke(), dash(drawing.dash())));
            graphics.draw(drawing.shape());
        }
    }

    private static BasicStroke stroke(double width, float @Nullable [] dash) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private static float @Nullable [] dash(double[] lengths) {
        if (lengths.length == 0) {
            return null;
        }
        var dash = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            dash[i] = (float) lengths[i];
        }
        return dash;
    }

    private static void draw(Graphics2D graphics, Mark.Picture picture, double scale, boolean grey) {
        var frame = new Rectangle2D.Double(picture.x(), picture.y(), picture.width(), picture.height());
        var whole = picture.whole();
        var coloured = PictureReader.read(picture.source(), (int) Math.ceil(whole.getWidth() * scale));
        var read = grey ? shown(GreyPicture.of(onWhite(coloured))) : coloured;
        var before = graphics.getClip();
        graphics.clip(frame);
        var place = graphics.getTransform();
        graphics.translate(whole.getX(), whole.getY());
        graphics.scale(whole.getWidth() / read.getWidth(), whole.getHeight() / read.getHeight());
        graphics.drawImage(read, 0, 0, null);
        graphics.setTransform(place);
        graphics.setClip(before);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var drawn = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }

    /** The samples of a grey picture as they are: drawn as it stands, Java would lighten them. */
    private static BufferedImage shown(BufferedImage grey) {
        var shown = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                shown.setRGB(x, y, grey.getRaster().getSample(x, y, 0) * 0x010101);
            }
        }
        return shown;
    }

    private static Color color(Ink ink, boolean grey) {
        return grey ? ink.isBlackWithoutColour() ? Color.BLACK : Color.WHITE : new Color(ink.rgb());
    }
}
