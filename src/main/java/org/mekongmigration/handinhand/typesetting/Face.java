package org.mekongmigration.handinhand.typesetting;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongmigration.handinhand.language.Language;

/** A face: a TrueType outline font of the project. Shared by all documents and threads; lengths in font units, heights upwards. */
public final class Face {

    private final String name;
    private final Sfnt sfnt;
    private final CharacterMap characters;
    private final int unitsPerEm;
    private final int glyphCount;
    private final int metricsCount;
    private final boolean longOffsets;
    private final Map<String, Font> shapingFonts = new ConcurrentHashMap<>();
    private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();
    private final Map<Integer, Rectangle2D> inks = new ConcurrentHashMap<>();

    Face(String name, byte[] bytes) {
        this.name = name;
        this.sfnt = new Sfnt(bytes);
        this.characters = new CharacterMap(sfnt);
        this.unitsPerEm = sfnt.u16(sfnt.at("head") + 18);
        this.longOffsets = sfnt.u16(sfnt.at("head") + 50) == 1;
        this.glyphCount = sfnt.u16(sfnt.at("maxp") + 4);
        this.metricsCount = sfnt.u16(sfnt.at("hhea") + 34);
    }

    /** As the file and PostScript name it. */
    public String name() {
        return name;
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** The ink of tall and stacked letters stays under it. */
    public int ascent() {
        return sfnt.s16(sfnt.at("hhea") + 4);
    }

    /** Negative. */
    public int descent() {
        return sfnt.s16(sfnt.at("hhea") + 6);
    }

    public int capHeight() {
        int os2 = sfnt.at("OS/2");
        return sfnt.u16(os2) >= 2 ? sfnt.s16(os2 + 88) : ascent() * 7 / 10;
    }

    /** Of all glyphs: left, bottom, right, top. */
    public int[] bounds() {
        int head = sfnt.at("head");
        return new int[] {sfnt.s16(head + 36), sfnt.s16(head + 38), sfnt.s16(head + 40), sfnt.s16(head + 42)};
    }

    public boolean has(int character) {
        return glyph(character) != 0;
    }

    /** The glyph of a character before shaping; 0 if the face lacks it. */
    public int glyph(int character) {
        return characters.glyph(character);
    }

    public int advance(int glyph) {
        return sfnt.u16(sfnt.at("hmtx") + 4 * Math.min(glyph, metricsCount - 1));
    }

    public int leftSideBearing(int glyph) {
        int metrics = sfnt.at("hmtx");
        return glyph < metricsCount
                ? sfnt.s16(metrics + 4 * glyph + 2)
                : sfnt.s16(metrics + 4 * metricsCount + 2 * (glyph - metricsCount));
    }

    /** The glyph's entry in the table {@code glyf}; empty for a glyph without ink. */
    public byte[] glyphData(int glyph) {
        if (glyph < 0 || glyph >= glyphCount) {
            throw new IllegalArgumentException(name + " has no glyph " + glyph);
        }
        int start = glyphOffset(glyph);
        return sfnt.copy(sfnt.at("glyf") + start, glyphOffset(glyph + 1) - start);
    }

    /** A copy of a table, for a subset of the face. */
    public byte[] table(String tag) {
        return sfnt.copy(tag);
    }

    /** The outline of a glyph in font units with its origin at 0, 0; as in all of AWT, y grows downwards. */
    public Shape outline(int glyph) {
        return outlines.computeIfAbsent(glyph, this::draw);
    }

    /** How far the {@link #outline} of a glyph reaches; empty where it has no ink. */
    Rectangle2D ink(int glyph) {
        return inks.computeIfAbsent(glyph, any -> outline(any).getBounds2D());
    }

    private Shape draw(int glyph) {
        var context = new FontRenderContext(null, true, true);
        return shapingFont("").createGlyphVector(context, new int[] {glyph}).getGlyphOutline(0);
    }

    /** The font that shapes text of a language, one em = {@link #unitsPerEm()} points. */
    Font shapingFont(Language language) {
        return shapingFont(LanguageForms.openTypeTag(language));
    }

    private Font shapingFont(String openTypeTag) {
        return shapingFonts.computeIfAbsent(
                openTypeTag, tag -> ShapingFonts.create(LanguageForms.preferred(sfnt, tag), unitsPerEm));
    }

    private int glyphOffset(int glyph) {
        int table = sfnt.at("loca");
        return longOffsets ? sfnt.i32(table + 4 * glyph) : sfnt.u16(table + 2 * glyph) * 2;
    }

    @Override
    public String toString() {
        return name;
    }
}
