package org.mekongmigration.handinhand.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/**
 * Makes AWT fonts. {@link Font#createFont} keeps a temporary file as long as the process lives, so each is made once, by {@link Face}.
 */
final class ShapingFonts {

    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    private ShapingFonts() {}

    static Font create(byte[] bytes, int size) {
        needNoSystemFonts();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont((float) size)
                    .deriveFont(Map.of(
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (FontFormatException e) {
            throw new IllegalStateException("a bundled face is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bare container has no fontconfig, and there AWT refuses to make any font until it is told that none is wanted. */
    private static synchronized void needNoSystemFonts() {
        if (System.getProperty(FONT_CONFIGURATION) != null) {
            return;
        }
        try {
            var file = Files.createTempFile("handinhand-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, "version=1\nsequence.allfonts=default\n");
            System.setProperty(FONT_CONFIGURATION, file.toString());
            if (System.getProperty("java.awt.headless") == null) {
                System.setProperty("java.awt.headless", "true");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
