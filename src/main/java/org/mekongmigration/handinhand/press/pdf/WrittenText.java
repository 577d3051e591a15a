package org.mekongmigration.handinhand.press.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.openpdf.text.pdf.PageResourceBridge;
import org.openpdf.text.pdf.PdfContentByte;

/** The text objects of one page. What is chosen already (ink, font, place of the line before) is not said again. */
final class WrittenText {

    /** In characters, for most lines. */
    private static final int ROOM = 256;

    /** Lines are placed to a hundredth of a point: finer than any printer. */
    private static final int PARTS_OF_POINT = 100;

    private final PdfContentByte content;
    private final DocumentFonts fonts;
    private final Inks inks;
    private final Set<DocumentFonts.Named> named = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Ink ink;
    private DocumentFonts.@Nullable Named font;
    private double size;
    private boolean open;
    /** Where the line before was written, in parts of a point. */
    private long x;

    private long y;

    WrittenText(PdfContentByte content, DocumentFonts fonts, Inks inks) {
        this.content = content;
        this.fonts = fonts;
        this.inks = inks;
    }

    void write(Mark.Words words, double pageHeight) {
        var out = new StringBuilder(ROOM);
        var codes = new StringBuilder(ROOM);
        if (!open) {
            out.append("BT\n");
            open = true;
            x = 0;
            y = 0;
        }
        if (words.ink() != ink) {
            inks.fill(out, words.ink());
            ink = words.ink();
        }
        move(words.x(), pageHeight - words.baseline(), out);
        for (var run : words.line().runs()) {
            codes.setLength(0);
            var named = fonts.of(run.face());
            for (var cluster : run.clusters()) {
                codes.append(named.font().codes(cluster));
            }
            if (!codes.isEmpty()) {
                choose(named, run.size(), out);
                out.append('(').append(codes).append(")Tj\n");
            }
        }
        content.setLiteral(out.toString());
    }

    /** Before anything that is no text. */
    void end() {
        if (open) {
            content.setLiteral("ET\n");
            open = false;
        }
    }

    /** From the place that was written, not from the one that was meant, so that lines do not drift. */
    private void move(double toX, double toY, StringBuilder out) {
        long right = Math.round(toX * PARTS_OF_POINT);
        long up = Math.round(toY * PARTS_OF_POINT);
        PdfNumbers.decimal(out, (double) (right - x) / PARTS_OF_POINT);
        out.append(' ');
        PdfNumbers.decimal(out, (double) (up - y) / PARTS_OF_POINT);
        out.append(" Td\n");
        x = right;
        y = up;
    }

    private void choose(DocumentFonts.Named wanted, double wantedSize, StringBuilder out) {
        if (wanted == font && wantedSize == size) {
            return;
        }
        if (named.add(wanted)) {
            PageResourceBridge.addFont(content, wanted.name(), wanted.reference());
        }
        out.append(new String(wanted.name().getBytes(), StandardCharsets.US_ASCII))
                .append(' ');
        PdfNumbers.decimal(out, wantedSize);
        out.append(" Tf\n");
        font = wanted;
        size = wantedSize;
    }
}
