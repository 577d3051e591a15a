package org.mekongmigration.handinhand.press.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/** The shapes that are drawn in a document. One that recurs and takes more room than its name is written once, and then only named. */
final class DocumentShapes {

    record Named(PdfName name, PdfIndirectReference reference) {}

    /** In bytes before they are packed: an object of its own takes some room too. */
    private static final int WORTH = 300;

    /** Lines are broader than their shape, and their corners reach further. */
    private static final double BEYOND = 20;

    private final PdfWriter writer;
    private final Map<Mark.Drawing, DrawnShape> shapes = new IdentityHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Named> written = new HashMap<>();

    DocumentShapes(PdfWriter writer, Pages pages) {
        this.writer = writer;
        for (var page : pages.pages()) {
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Drawing drawing) {
                    var shape = shapes.computeIfAbsent(drawing, DrawnShape::of);
                    times.merge(shape.path(), 1, Integer::sum);
                }
            }
        }
    }

    DrawnShape of(Mark.Drawing drawing) {
        return shapes.computeIfAbsent(drawing, DrawnShape::of);
    }

    /** Absent where a shape is drawn on the page itself. */
    @Nullable
    Named named(DrawnShape shape, Rectangle2D bounds) throws IOException {
        int again = times.getOrDefault(shape.path(), 1) - 1;
        if ((long) again * shape.path().length() < WORTH) {
            return null;
        }
        var known = written.get(shape.path());
        if (known != null) {
            return known;
        }
        double room = BEYOND + Math.max(bounds.getWidth(), bounds.getHeight());
        var form = new PdfStream(shape.path().getBytes(StandardCharsets.US_ASCII));
        form.put(PdfName.TYPE, PdfName.XOBJECT);
        form.put(PdfName.SUBTYPE, PdfName.FORM);
        form.put(PdfName.BBOX, new PdfArray(new float[] {(float) -room, (float) -room, (float) room, (float) room}));
        form.put(PdfName.RESOURCES, new PdfDictionary());
        form.flateCompress();
        var named = new Named(
                new PdfName("D" + (written.size() + 1)), writer.addToBody(form).getIndirectReference());
        written.put(shape.path(), named);
        return named;
    }
}
