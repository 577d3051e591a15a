package org.openpdf.text.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.Document;

/**
 * Writes a document whose pages are packed on other processors while the next ones are drawn: a third of the work. It stands in
 * OpenPDF's package because nothing public comes between a page and its packing there (3.0.5).
 */
public final class PagewiseWriter extends PdfWriter {

    /** Of zlib's levels: the next makes the pages of a book 3 in 1,000 smaller, and the printing of a pack take a tenth longer. */
    private static final int PACKING = 4;

    private record Drawn(PdfIndirectReference reference, ForkJoinTask<byte[]> packed) {}

    private final List<Drawn> drawn = new ArrayList<>();
    private byte[] content = {};

    private PagewiseWriter(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    public static PagewiseWriter of(Document document, OutputStream out) {
        var pdf = new PdfDocument();
        document.addDocListener(pdf);
        var writer = new PagewiseWriter(pdf, out);
        pdf.addWriter(writer);
        return writer;
    }

    /** To be called before the next page begins, and before the document is closed. A page without a mark is a page too. */
    public void pageIsDrawn() {
        content = directContent.getInternalBuffer().toByteArray();
        directContent.reset();
        setPageEmpty(false);
    }

    @Override
    PdfIndirectReference add(PdfPage page, PdfContents empty) {
        var reference = getPdfIndirectReference();
        var whole = content;
        drawn.add(new Drawn(reference, ForkJoinPool.commonPool().submit(() -> packed(whole))));
        page.add(reference);
        root.addPage(page);
        currentPageNumber++;
        return reference;
    }

    /** Pages in their order: the same document is the same bytes, however many processors there are. */
    @Override
    public void close() {
        if (open) {
            for (var page : drawn) {
                var stream = new PdfStream(page.packed.join());
                stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
                try {
                    addToBody(stream, page.reference);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        super.close();
    }

    private static byte[] packed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream(content.length / 2);
        var deflater = new Deflater(PACKING);
        try (var packing = new DeflaterOutputStream(out, deflater)) {
            packing.write(content);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
