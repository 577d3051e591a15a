package org.mekongmigration.handinhand.press.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Tag;
import org.openpdf.text.pdf.PageResourceBridge;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;

/** Draws one page. Marks keep their order on paper; neighbours of one tag share its marked content. */
final class PageDrawing {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final Page page;
    private final PdfContentByte content;
    private final Structure structure;
    private final DocumentFonts fonts;
    private final DocumentPictures pictures;
    private final DocumentShapes shapes;
    private final Bookmarks bookmarks;
    private final Inks inks;
    private final WrittenText text;

    PageDrawing(
            Page page,
            PdfContentByte content,
            Structure structure,
            DocumentFonts fonts,
            DocumentPictures pictures,
            DocumentShapes shapes,
            Bookmarks bookmarks,
            Inks inks) {
        this.page = page;
        this.content = content;
        this.structure = structure;
        this.fonts = fonts;
        this.pictures = pictures;
        this.shapes = shapes;
        this.bookmarks = bookmarks;
        this.inks = inks;
        this.text = new WrittenText(content, fonts, inks);
    }

    void draw() throws IOException {
        boolean open = false;
        Tag current = null;
        for (var mark : page.marks()) {
            var tag = tag(mark);
            if (!open || tag != current) {
                if (open) {
                    end();
                }
                begin(tag, mark);
                open = true;
                current = tag;
            }
            draw(mark);
        }
        if (open) {
            end();
        }
    }

    private void end() {
        text.end();
        content.endMarkedContentSequence();
    }

    private void begin(@Nullable Tag tag, Mark mark) {
        if (tag == null) {
            content.beginMarkedContentSequence(ARTIFACT);
            return;
        }
        if (mark instanceof Mark.Picture picture) {
            structure.place(
                    tag,
                    new Rectangle2D.Double(picture.x(), picture.y(), picture.width(), picture.height()),
                    page.height());
        }
        if (mark instanceof Mark.Drawing drawing) {
            structure.place(tag, drawing.shape().getBounds2D(), page.height());
        }
        if (mark instanceof Mark.Words words) {
            bookmarks.reached(tag, page.height() - words.baseline() + 2 * height(words.line()));
        }
        content.beginMarkedContentSequence(structure.element(tag));
    }

    static @Nullable Tag tag(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> words.tag();
            case Mark.Drawing drawing -> drawing.tag();
            case Mark.Picture picture -> picture.tag();
        };
    }

    private static double height(Line line) {
        return line.runs().stream().mapToDouble(Line.Run::size).max().orElse(0);
    }

    private void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Words words -> text.write(words, page.height());
            case Mark.Drawing drawing -> {
                text.end();
                draw(drawing);
            }
            case Mark.Picture picture -> {
                text.end();
                draw(picture);
            }
        }
    }

    private void draw(Mark.Drawing drawing) throws IOException {
        var shape = shapes.of(drawing);
        if (shape.path().isEmpty()) {
            return;
        }
        var named = shapes.named(shape, drawing.shape().getBounds2D());
        var out = new StringBuilder("q\n");
        DrawnShape.manner(drawing, inks, out);
        out.append("1 0 0 1 ");
        PdfNumbers.decimals(out, shape.x(), page.height() - shape.y());
        out.append("cm\n");
        if (named == null) {
            out.append(shape.path());
        } else {
            draw(named.name(), named.reference(), out);
        }
        content.setLiteral(out.append("Q\n").toString());
    }

    private void draw(PdfName name, PdfIndirectReference reference, StringBuilder out) {
        PageResourceBridge.addPicture(content, name, reference);
        out.append(new String(name.getBytes(), StandardCharsets.US_ASCII)).append(" Do\n");
    }

    private void draw(Mark.Picture picture) throws IOException {
        var image = pictures.of(picture.source());
        var written = image.part().in(picture.whole());
        var bottom = page.height() - picture.y() - picture.height();
        var out = new StringBuilder("q\n");
        PdfNumbers.decimals(out, picture.x(), bottom, picture.width(), picture.height());
        out.append("re W n\n");
        PdfNumbers.decimals(
                out, written.getWidth(), 0, 0, written.getHeight(), written.getX(), page.height() - written.getMaxY());
        out.append("cm\n");
        draw(image.name(), image.reference(), out);
        content.setLiteral(out.append("Q\n").toString());
    }
}
