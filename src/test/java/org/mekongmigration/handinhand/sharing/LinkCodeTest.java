package org.mekongmigration.handinhand.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.testing.ScannedCode;

/** The code that a teacher takes along as a file. */
class LinkCodeTest {

    private static final String ADDRESS = "https://hand-in-hand.example.org/s/pvqk3-mxt7r-hd2wn-y4bgc-8fjzs-k";

    @Test
    void isReadFromItsPicture() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(new LinkCode(ADDRESS).png(8)));
        assertThat(ScannedCode.in(picture))
                .hasValueSatisfying(read -> assertThat(read.words()).isEqualTo(ADDRESS));
    }
}
