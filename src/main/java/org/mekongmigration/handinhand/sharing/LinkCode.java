package org.mekongmigration.handinhand.sharing;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An address that a phone's camera reads. A quarter of it may be smudged, as on a copy of a copy. */
public final class LinkCode {

    private static final int QUIET = 4; // modules of white around it, as the standard wants
    private static final int WHITE = 0xFFFFFF;

    private final QrCode code;

    public LinkCode(String address) {
        code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
    }

    /** For print at any size. */
    public String svg() {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges"><path fill="#fff" d="M0,0h%dv%dH0z"/><path d="%s"/></svg>
                """.formatted(side, side, side, side, path);
    }

    /** @param pixels of a module's side */
    public byte[] png(int pixels) {
        int side = (code.size + 2 * QUIET) * pixels;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!code.getModule(x / pixels - QUIET, y / pixels - QUIET)) { // outside, nothing is dark
                    image.setRGB(x, y, WHITE);
                }
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
