package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScreenColoursTest {

    @Test
    void areThoseOfAnyScreen() {
        var ours = new ICC_ColorSpace(ScreenColours.profile());
        var usual = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (int rgb = 0; rgb < 1 << 24; rgb += 4211) {
            var colour = new float[] {(rgb >> 16) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f};
            var seen = ours.toCIEXYZ(colour);
            var wanted = usual.toCIEXYZ(colour);
            for (int i = 0; i < 3; i++) {
                assertThat(seen[i]).as("%06X", rgb).isCloseTo(wanted[i], Offset.offset(0.002f));
            }
        }
    }

    @Test
    void takeLittleRoomInEveryFile() {
        assertThat(ScreenColours.bytes()).hasSizeLessThan(520);
    }
}
