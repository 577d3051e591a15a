package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.typesetting.Face;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** The fonts of a document. Pages name them while they still grow; they are written when the last page is drawn. */
final class DocumentFonts {

    record Named(PdfName name, PdfIndirectReference reference, ClusterFont font) {}

    private final PdfWriter writer;
    private final List<Named> all = new ArrayList<>();
    private final Map<Face, Named> open = new HashMap<>();

    DocumentFonts(PdfWriter writer) {
        this.writer = writer;
    }

    Named of(Face face) {
        var known = open.get(face);
        if (known != null && !known.font.isFull()) {
            return known;
        }
        var font =
                new Named(new PdfName("F" + (all.size() + 1)), writer.getPdfIndirectReference(), new ClusterFont(face));
        open.put(face, font);
        all.add(font);
        return font;
    }

    void write() throws IOException {
        for (var font : all) {
            new FontObjects(writer, font.font).write(font.reference);
        }
    }
}
