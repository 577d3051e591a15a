package org.mekongmigration.handinhand.typesetting;

import com.ibm.icu.lang.UScript;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;
import org.mekongmigration.handinhand.language.Language;

/** Shapes with the HarfBuzz inside the JDK. Thread-safe. */
final class Shaper {

    /**
     * The JDK's table of scripts is that of Unicode 3: letters of Shan, Mon and Karen and newer ones of Lao count as common there and
     * would be shaped by the script before them. So each piece is laid out behind a letter of its script, which is then dropped.
     */
    private static final Map<Integer, String> PREFIXES = Map.of(
            UScript.MYANMAR, "\u1000 ", UScript.KHMER, "\u1780 ", UScript.LAO, "\u0E81 ", UScript.THAI, "\u0E01 ");

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, false, true);

    Glyphs shape(Face face, String text, int script, Language language) {
        var shaped = shape(face, PREFIXES.getOrDefault(script, ""), text, language);
        // a sign that stands alone joins the prefix and would go with it
        return shaped.count() == 0 ? shape(face, "", text, language) : shaped;
    }

    private static Glyphs shape(Face face, String prefix, String text, Language language) {
        var characters = (prefix + text).toCharArray();
        var laidOut = face.shapingFont(language)
                .layoutGlyphVector(CONTEXT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int all = laidOut.getNumGlyphs();
        int first = 0;
        while (first < all && laidOut.getGlyphCharIndex(first) < prefix.length()) {
            first++;
        }
        var positions = laidOut.getGlyphPositions(0, all + 1, null);
        int origin = Math.round(positions[2 * first]);
        int count = all - first;
        var glyphs = new Glyphs(
                new int[count],
                new int[count],
                new int[count],
                new int[count],
                Math.round(positions[2 * all]) - origin);
        for (int i = 0; i < count; i++) {
            glyphs.ids()[i] = laidOut.getGlyphCode(first + i);
            glyphs.starts()[i] = laidOut.getGlyphCharIndex(first + i) - prefix.length();
            glyphs.x()[i] = Math.round(positions[2 * (first + i)]) - origin;
            glyphs.y()[i] = -Math.round(positions[2 * (first + i) + 1]);
        }
        return glyphs;
    }
}
