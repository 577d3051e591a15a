package org.mekongmigration.handinhand.press.pdf;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Tag;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
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
    private final Pages pages;

    Links(PdfWriter writer, Structure structure, Pages pages) {
        this.writer = writer;
        this.structure = structure;
        this.pages = pages;
    }

    /** Once all words of the page are drawn. */
    void add(Page page) {
        for (var mark : page.marks()) {
            if (mark instanceof Mark.Words words && words.tag() != null) {
                var tag = words.tag();
                if (tag.address() != null) {
                    add(words, tag, page.height(), new PdfAction(tag.address()), tag.address());
                } else if (tag.part() != null && pages.counts().get(tag.part()) > 0) {
                    add(words, tag, page.height(), to(tag.part()), words.line().text());
                }
            }
        }
    }

    /** The page is written later, if it is not this one. */
    private PdfAction to(int part) {
        int number = pages.before(part);
        var top = (float) pages.pages().get(number).height();
        return PdfAction.gotoLocalPage(number + 1, new PdfDestination(PdfDestination.XYZ, 0, top, 0), writer);
    }

    private void add(Mark.Words words, Tag tag, double pageHeight, PdfAction action, String said) {
        var place = place(words, pageHeight);
        var link = new PdfAnnotation(
                writer,
                (float) place.getMinX(),
                (float) place.getMinY(),
                (float) place.getMaxX(),
                (float) place.getMaxY(),
                action);
        link.put(PdfName.CONTENTS, new PdfString(SafeText.of(said), PdfObject.TEXT_UNICODE));
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
