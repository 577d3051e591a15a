package org.mekongmigration.handinhand.sharing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.mekongmigration.handinhand.document.ScanCode;

/** The code of a link as a file of its own, for a poster, a letter or a slide. */
public final class LinkCode {

    private final ScanCode code;

    public LinkCode(String address) {
        code = ScanCode.of(address);
    }

    /** For print at any size. */
    public String svg() {
        int side = code.side() + 2 * ScanCode.QUIET;
        var path = code.bars().stream()
                .map(bar -> "M%d,%dh%dv1h-%dz"
                        .formatted(bar.x() + ScanCode.QUIET, bar.y() + ScanCode.QUIET, bar.length(), bar.length()))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges"><path fill="#fff" d="M0,0h%dv%dH0z"/><path d="%s"/></svg>
                """.formatted(side, side, side, side, path);
    }

    /** @param pixels of a square's side */
    public byte[] png(int pixels) {
        int side = (code.side() + 2 * ScanCode.QUIET) * pixels;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        graphics.scale(pixels, pixels);
        graphics.translate(ScanCode.QUIET, ScanCode.QUIET);
        code.bars().forEach(bar -> graphics.fillRect(bar.x(), bar.y(), bar.length(), 1));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
