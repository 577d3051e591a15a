package org.mekongmigration.handinhand.press.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mekongmigration.handinhand.typesetting.Face;
import org.mekongmigration.handinhand.typesetting.Line.Cluster;

/**
 * The TrueType file of a cluster font: glyph n draws code n. A code of one glyph where the face has it is that glyph's outline; any
 * other is a composite of outlines at their places. Outlines that no code draws by itself follow behind the codes.
 */
final class FontProgram {

    private record Entry(byte[] outline, int advance, int bearing) {}

    private static final int OFFSETS = 0x0002;
    private static final int WORDS_AND_OFFSETS = 0x0003;
    private static final int UNSCALED_OFFSET = 0x1000;
    private static final int MORE = 0x0020;
    private static final int INSTRUCTIONS = 0x0100;
    private static final long MOST_SHORT = 0x1_FFFE;

    private final Face face;
    private final List<ClusterFont.Code> codes;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int behind;
    private int mostComponents = 8;

    FontProgram(ClusterFont font) {
        this.face = font.face();
        this.codes = font.codes();
        this.behind = codes.size();
    }

    byte[] bytes() {
        for (int code = 0; code < codes.size(); code++) {
            if (isPlain(codes.get(code).cluster())) {
                places.putIfAbsent(codes.get(code).cluster().glyphs()[0], code);
            }
        }
        for (int code = 0; code < codes.size(); code++) {
            entries.add(entry(code));
        }
        while (!waiting.isEmpty()) {
            entries.add(outline(waiting.remove()));
        }
        return file();
    }

    private boolean isPlain(Cluster cluster) {
        return cluster.glyphs().length == 1
                && cluster.dx()[0] == 0
                && cluster.dy()[0] == 0
                && cluster.advance() == face.advance(cluster.glyphs()[0]);
    }

    private Entry entry(int code) {
        var cluster = codes.get(code).cluster();
        if (isPlain(cluster) && places.getOrDefault(cluster.glyphs()[0], -1) == code) {
            return outline(cluster.glyphs()[0]);
        }
        return composite(cluster);
    }

    private Entry outline(int glyph) {
        return new Entry(withoutHints(face.glyphData(glyph)), face.advance(glyph), face.leftSideBearing(glyph));
    }

    private Entry composite(Cluster cluster) {
        var components = new GlyphBytes();
        int left = Integer.MAX_VALUE;
        int bottom = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int top = Integer.MIN_VALUE;
        var inked = inked(cluster);
        for (int n = 0; n < inked.size(); n++) {
            int i = inked.get(n);
            int glyph = cluster.glyphs()[i];
            var data = face.glyphData(glyph);
            // an outline lies where its bearing says, which need not be where its points are
            int dx = clamp(cluster.dx()[i] + face.leftSideBearing(glyph) - GlyphBytes.signed(data, 2));
            int dy = clamp(cluster.dy()[i]);
            left = Math.min(left, GlyphBytes.signed(data, 2) + dx);
            bottom = Math.min(bottom, GlyphBytes.signed(data, 4) + dy);
            right = Math.max(right, GlyphBytes.signed(data, 6) + dx);
            top = Math.max(top, GlyphBytes.signed(data, 8) + dy);
            boolean near = dx == (byte) dx && dy == (byte) dy;
            components
                    .word((near ? OFFSETS : WORDS_AND_OFFSETS) | UNSCALED_OFFSET | (n + 1 < inked.size() ? MORE : 0))
                    .word(place(glyph));
            if (near) {
                components.write(dx);
                components.write(dy);
            } else {
                components.word(dx).word(dy);
            }
        }
        if (inked.isEmpty()) {
            return new Entry(new byte[0], advance(cluster), 0);
        }
        mostComponents = Math.max(mostComponents, inked.size());
        var outline = new GlyphBytes();
        outline.word(-1)
                .word(clamp(left))
                .word(clamp(bottom))
                .word(clamp(right))
                .word(clamp(top));
        outline.writeBytes(components.toByteArray());
        return new Entry(outline.toByteArray(), advance(cluster), clamp(left));
    }

    private List<Integer> inked(Cluster cluster) {
        var inked = new ArrayList<Integer>();
        for (int i = 0; i < cluster.glyphs().length; i++) {
            if (face.glyphData(cluster.glyphs()[i]).length > 0) {
                inked.add(i);
            }
        }
        return inked;
    }

    static int advance(Cluster cluster) {
        return Math.clamp(cluster.advance(), 0, 0xFFFF);
    }

    private static int clamp(int value) {
        return Math.clamp(value, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** Where an outline of the face stands in this file. */
    private int place(int glyph) {
        return places.computeIfAbsent(glyph, unplaced -> {
            waiting.add(unplaced);
            return behind++;
        });
    }

    /** Hints need tables that the subset lacks; printers and today's screens do without. */
    private byte[] withoutHints(byte[] outline) {
        if (outline.length == 0) {
            return outline;
        }
        return GlyphBytes.signed(outline, 0) >= 0 ? simple(outline) : compound(outline);
    }

    private static byte[] simple(byte[] outline) {
        int instructions = 10 + 2 * GlyphBytes.word(outline, 0);
        int points = instructions + 2 + GlyphBytes.word(outline, instructions);
        var kept = new GlyphBytes();
        kept.write(outline, 0, instructions);
        kept.word(0);
        kept.write(outline, points, outline.length - points);
        return kept.toByteArray();
    }

    private byte[] compound(byte[] outline) {
        var kept = outline.clone();
        int at = 10;
        for (boolean more = true; more; ) {
            int flags = GlyphBytes.word(kept, at);
            GlyphBytes.set(kept, at, flags & ~INSTRUCTIONS);
            GlyphBytes.set(kept, at + 2, place(GlyphBytes.word(kept, at + 2)));
            int scale = (flags & 0x0008) != 0 ? 2 : (flags & 0x0040) != 0 ? 4 : (flags & 0x0080) != 0 ? 8 : 0;
            at += 4 + ((flags & 0x0001) != 0 ? 4 : 2) + scale;
            more = (flags & MORE) != 0;
        }
        return Arrays.copyOf(kept, at);
    }

    /** Half of an offset of a small table fits in a word. */
    private static void offset(GlyphBytes offsets, int offset, boolean small) {
        if (small) {
            offsets.word(offset / 2);
        } else {
            offsets.longWord(offset);
        }
    }

    private byte[] file() {
        var outlines = new GlyphBytes();
        var offsets = new GlyphBytes();
        var metrics = new GlyphBytes();
        boolean small =
                entries.stream().mapToLong(entry -> entry.outline.length + 1L).sum() < MOST_SHORT;
        for (var entry : entries) {
            offset(offsets, outlines.size(), small);
            outlines.writeBytes(entry.outline);
            if (outlines.size() % 2 != 0) {
                outlines.write(0);
            }
            metrics.word(entry.advance).word(entry.bearing);
        }
        offset(offsets, outlines.size(), small);
        return TrueType.file(new TreeMap<>(Map.of(
                "glyf", outlines.toByteArray(),
                "head", TrueType.head(face, small),
                "hhea", TrueType.hhea(face, entries.size()),
                "hmtx", metrics.toByteArray(),
                "loca", offsets.toByteArray(),
                "maxp", TrueType.maxp(face, entries.size(), mostComponents))));
    }
}
