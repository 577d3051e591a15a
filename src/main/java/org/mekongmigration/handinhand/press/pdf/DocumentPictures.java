package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.mekongmigration.handinhand.document.PictureSource;
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
    private final PackedPictures kept;
    private final boolean grey;
    private final Map<PictureSource, Integer> widths = new HashMap<>();
    private final Map<PictureSource, PicturePart> seen = new HashMap<>();
    private final Map<PictureSource, Named> written = new HashMap<>();

    DocumentPictures(PdfWriter writer, Pages pages, Finish finish, PackedPictures kept) {
        this.writer = writer;
        this.kept = kept;
        this.grey = finish.grey();
        for (var page : pages.pages()) {
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Picture picture) {
                    int width = finish.resolution().pixels(picture.whole().getWidth());
                    widths.merge(picture.source(), width, Math::max);
                    seen.merge(picture.source(), PicturePart.seen(picture), PicturePart::with);
                }
            }
        }
    }

    Named of(PictureSource source) throws IOException {
        var known = written.get(source);
        if (known != null) {
            return known;
        }
        var packed = kept.of(
                source,
                widths.getOrDefault(source, source.width()),
                seen.getOrDefault(source, PicturePart.WHOLE),
                grey);
        var named = new Named(
                new PdfName("Im" + (written.size() + 1)),
                writer.addToBody(packed.stream()).getIndirectReference(),
                packed.part());
        written.put(source, named);
        return named;
    }
}
