package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pictures of a document: each is written once, when it is first shown, as fine as its largest showing needs, and then forgotten
 * but for its name.
 */
final class DocumentPictures {

    record Named(PdfName name, PdfIndirectReference reference) {}

    private final PdfWriter writer;
    private final Map<PictureSource, Integer> widths = new HashMap<>();
    private final Map<PictureSource, Named> written = new HashMap<>();

    DocumentPictures(PdfWriter writer, Pages pages, Resolution resolution) {
        this.writer = writer;
        for (var page : pages.pages()) {
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Picture picture) {
                    int width = resolution.pixels(Cover.of(picture).width());
                    widths.merge(picture.source(), width, Math::max);
                }
            }
        }
    }

    Named of(PictureSource source) throws IOException {
        var known = written.get(source);
        if (known != null) {
            return known;
        }
        var pixels = PictureReading.read(source, widths.getOrDefault(source, source.width()));
        var stream = stream(EncodedPicture.of(pixels));
        var named = new Named(
                new PdfName("Im" + (written.size() + 1)),
                writer.addToBody(stream).getIndirectReference());
        written.put(source, named);
        return named;
    }

    private static PdfStream stream(EncodedPicture picture) {
        var stream = new PdfStream(picture.bytes());
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(picture.width()));
        stream.put(PdfName.HEIGHT, new PdfNumber(picture.height()));
        stream.put(PdfName.COLORSPACE, PdfName.DEVICERGB);
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(8));
        stream.put(PdfName.FILTER, picture.photograph() ? PdfName.DCTDECODE : PdfName.FLATEDECODE);
        return stream;
    }
}
