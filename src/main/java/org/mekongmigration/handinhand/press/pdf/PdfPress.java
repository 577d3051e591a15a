package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Tag;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PagewiseWriter;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Prints pages as a tagged PDF that keeps to PDF/UA-1 and PDF/A-2a. The same pages, facts and imprint give the same bytes. Thread-safe;
 * one that serves the whole process has most pictures at hand.
 */
public final class PdfPress {

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The condition by which OpenPDF recognises an output intent of PDF/A. */
    private static final String PDFA_CONDITION = "PDFA/1";

    /** Of zlib's levels, for all but the pages: tags and what else recurs much gain by it. */
    private static final int PACKING = 5;

    private static final long KEPT_OF_PICTURES = 32 << 20;

    private final PackedPictures pictures = new PackedPictures(KEPT_OF_PICTURES);

    /**
     * @param out is flushed, not closed
     * @throws IllegalArgumentException if there is no page
     */
    public void print(Pages pages, Facts facts, Resolution resolution, Imprint imprint, OutputStream out)
            throws IOException {
        print(pages, facts, Finish.of(resolution), imprint, out);
    }

    /**
     * @param out is flushed, not closed
     * @throws IllegalArgumentException if there is no page
     */
    public void print(Pages pages, Facts facts, Finish finish, Imprint imprint, OutputStream out) throws IOException {
        if (pages.pages().isEmpty()) {
            throw new IllegalArgumentException("a file has at least one page");
        }
        var document = new Document(size(pages.pages().getFirst()), 0, 0, 0, 0);
        var writer = PagewiseWriter.of(document, out);
        writer.setCloseStream(false);
        prepare(writer, document, facts, imprint);
        switch (finish.sides()) {
            case ONE -> {}
            case LONG_EDGE -> writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPLONGEDGE);
            case SHORT_EDGE -> writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPSHORTEDGE);
        }
        document.open();
        describe(writer, facts, imprint);
        draw(pages, facts, finish, writer, document);
        document.close();
        out.flush();
    }

    /** Prints a sheet for nothing, so that whoever prints next finds everything ready. */
    public void open() {
        var sheet = new Pages(List.of(new Page("", 1, 1, List.of())), Tag.root(), List.of());
        var facts = new Facts("", Language.ENGLISH, List.of(Language.ENGLISH), List.of(), null, null);
        var imprint = new Imprint(Instant.EPOCH, "");
        try {
            print(sheet, facts, Resolution.PRINT, imprint, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Pages pages, Facts facts, Finish finish, PagewiseWriter writer, Document document)
            throws IOException {
        var structure = new Structure(writer.getStructureTreeRoot(), pages.tags(), facts.language(), drawnTags(pages));
        var fonts = new DocumentFonts(writer);
        var pictures = new DocumentPictures(writer, pages, finish, this.pictures);
        var shapes = new DocumentShapes(writer, pages);
        var inks = new Inks(finish.grey());
        var links = new Links(writer, structure, pages);
        var content = writer.getDirectContent();
        var bookmarks = new Bookmarks(content.getRootOutline(), pages);
        for (var page : pages.pages()) {
            if (page != pages.pages().getFirst()) {
                document.setPageSize(size(page));
                document.newPage();
            }
            new PageDrawing(page, content, structure, fonts, pictures, shapes, bookmarks, inks).draw();
            links.add(page);
            writer.pageIsDrawn();
        }
        fonts.write();
    }

    private static Set<Tag> drawnTags(Pages pages) {
        Set<Tag> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var page : pages.pages()) {
            for (var mark : page.marks()) {
                var tag = PageDrawing.tag(mark);
                if (tag != null) {
                    drawn.add(tag);
                }
            }
        }
        return drawn;
    }

    private static void prepare(PdfWriter writer, Document document, Facts facts, Imprint imprint) {
        // a header of 2.0 fails both profiles
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(PACKING);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        document.addTitle(SafeText.of(facts.title()));
        var makers = facts.makers().stream().map(Maker::name).distinct().collect(Collectors.joining(", "));
        if (!makers.isEmpty()) {
            document.addAuthor(SafeText.of(makers));
        }
        writer.setXmpMetadata(Xmp.packet(facts, imprint.made(), Document.getVersion()));
    }

    private static void describe(PdfWriter writer, Facts facts, Imprint imprint) {
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(facts.language().tag(), PdfObject.TEXT_UNICODE));
        var made = new PdfString(PDF_DATE.format(imprint.made()));
        writer.getInfo().put(PdfName.CREATIONDATE, made);
        writer.getInfo().put(PdfName.MODDATE, made);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(fileId(imprint), fileId(imprint)));
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1",
                    PDFA_CONDITION,
                    "http://www.color.org",
                    "sRGB IEC61966-2.1",
                    ScreenColours.profile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fileId(Imprint imprint) {
        return UUID.nameUUIDFromBytes(imprint.key().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 16)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Rectangle size(Page page) {
        return new Rectangle((float) page.width(), (float) page.height());
    }
}
