package org.mekongmigration.handinhand.press.pdf;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Tag;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Makes words that lead somewhere work, for the finger and for who has them read aloud. */
final class Links {

    private static final double UNDER_BASELINE = 0.3;

    private final PdfWriter writer;
    private final Structure structure;

    Links(PdfWriter writer, Structure structure) {
        this.writer = writer;
        this.structure = structure;
    }

    /** Once all words of the page are drawn. */
    void add(Page page) {
        for (var mark : page.marks()) {
            if (mark instanceof Mark.Words words
                    && words.tag() != null
                    && words.tag().address() != null) {
                add(words, words.tag(), page.height());
            }
        }
    }

    private void add(Mark.Words words, Tag tag, double pageHeight) {
        var address = Objects.requireNonNull(tag.address());
        var place = place(words, pageHeight);
        var link = new PdfAnnotation(
                writer,
                (float) place.getMinX(),
                (float) place.getMinY(),
                (float) place.getMaxX(),
                (float) place.getMaxY(),
                new PdfAction(address));
        link.put(PdfName.CONTENTS, new PdfString(address, PdfObject.TEXT_UNICODE));
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        var element = structure.element(tag);
        link.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
        var kid = new PdfDictionary(new PdfName("OBJR"));
        kid.put(new PdfName("Obj"), link.getIndirectReference());
        kid.put(PdfName.PG, writer.getCurrentPage());
        var kids = element.get(PdfName.K) instanceof PdfArray several
                ? several
                : new PdfArray(Objects.requireNonNull(element.get(PdfName.K)));
        kids.add(kid);
        element.put(PdfName.K, kids);
        writer.addAnnotation(link);
    }

    private static Rectangle2D place(Mark.Words words, double pageHeight) {
        double size = words.line().runs().stream()
                .mapToDouble(run -> run.size())
                .max()
                .orElse(0);
        double bottom = pageHeight - words.baseline() - size * UNDER_BASELINE;
        return new Rectangle2D.Double(words.x(), bottom, words.line().width(), size * (1 + UNDER_BASELINE));
    }
}
