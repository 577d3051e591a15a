package org.mekongmigration.handinhand.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.document.ScanCode;

/** A code that is drawn well is read, whatever it says. */
class ScannedCodeTest {

    private static final double SIDE = 24 / 25.4 * ScannedCode.DOTS_PER_INCH;

    @Test
    void readsWhateverAddressALinkGets() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var address = address(random);
            assertThat(ScannedCode.in(drawn(address, random)))
                    .as(address)
                    .hasValueSatisfying(read -> assertThat(read.words()).isEqualTo(address));
        }
    }

    @Test
    void seesNothingOnAnEmptyPage() {
        assertThat(ScannedCode.in(white())).isEmpty();
    }

    private static String address(Random random) {
        var address = new StringBuilder("http://localhost:").append(30_000 + random.nextInt(30_000));
        address.append("/s/");
        IntStream.range(0, 31).forEach(place -> {
            boolean ends = place % 6 == 5;
            address.append(ends ? "-" : Integer.toString(random.nextInt(36), 36));
        });
        return address.toString();
    }

    private static BufferedImage drawn(String address, Random random) {
        var page = white();
        var graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var code = ScanCode.of(address);
        double square = SIDE / code.side();
        graphics.translate(SIDE / 2 + random.nextDouble(), SIDE / 2 + random.nextDouble());
        for (var bar : code.bars()) {
            graphics.fill(new Rectangle2D.Double(bar.x() * square, bar.y() * square, bar.length() * square, square));
        }
        graphics.dispose();
        return page;
    }

    private static BufferedImage white() {
        int side = (int) (2 * SIDE);
        var page = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.dispose();
        return page;
    }
}
