package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.press.pdf.PicturesAhead.Shown;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pictures of a document: each is written once, when it is first shown, as fine as its largest showing needs, and then forgotten
 * but for its name. What no page shows of a picture is not in the file.
 */
final class DocumentPictures {

    /** @param part what is in the file of the picture */
    record Named(PdfName name, PdfIndirectReference reference, PicturePart part) {}

    private final PdfWriter writer;
    private final PicturesAhead packed;
    private final Map<PictureSource, Named> written = new HashMap<>();

    DocumentPictures(PdfWriter writer, Pages pages, Finish finish, PackedPictures kept) {
        this.writer = writer;
        var shown = new LinkedHashMap<PictureSource, Shown>();
        for (var page : pages.pages()) {
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Picture picture) {
                    int width = finish.resolution().pixels(picture.whole().getWidth());
                    shown.merge(
                            picture.source(),
                            new Shown(picture.source(), width, PicturePart.seen(picture)),
                            Shown::with);
                }
            }
        }
        packed = new PicturesAhead(shown.values(), kept, finish.grey());
    }

    /** Pictures are asked for in the order of the pages. */
    Named of(PictureSource source) throws IOException {
        var known = written.get(source);
        if (known != null) {
            return known;
        }
        var picture = packed.next();
        var named = new Named(
                new PdfName("Im" + (written.size() + 1)),
                writer.addToBody(picture.stream()).getIndirectReference(),
                picture.part());
        written.put(source, named);
        return named;
    }
}
