package org.mekongmigration.handinhand.press.pdf;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Tag;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/** The structure tree of a document: an element for each tag that holds something. */
final class Structure {

    private static final PdfName ALT = new PdfName("Alt");
    private static final PdfName ATTRIBUTES = PdfName.A;
    private static final PdfName OWNER = PdfName.O;

    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
    private final Set<Tag> drawn;
    private int notes;

    /** @param drawn tags of what stands on the pages */
    Structure(PdfStructureTreeRoot root, Tag document, Language language, Set<Tag> drawn) {
        this.drawn = drawn;
        var element = new PdfStructureElement(root, new PdfName(document.role().pdfName()));
        elements.put(document, element);
        document.children().forEach(child -> add(element, child, language));
    }

    PdfStructureElement element(Tag tag) {
        var element = elements.get(tag);
        if (element == null) {
            throw new IllegalArgumentException("something is drawn for a tag that is not in the tree: " + tag.role());
        }
        return element;
    }

    /** A figure says where it stands. */
    void place(Tag figure, Rectangle2D frame, double pageHeight) {
        var attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName("Layout"));
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        double bottom = pageHeight - frame.getMaxY();
        attributes.put(PdfName.BBOX, new PdfArray(new float[] {
            (float) frame.getX(), (float) bottom, (float) frame.getMaxX(), (float) (bottom + frame.getHeight())
        }));
        element(figure).put(ATTRIBUTES, attributes);
    }

    private void add(PdfStructureElement parent, Tag tag, Language around) {
        if (!holdsSomething(tag)) {
            return;
        }
        var element = new PdfStructureElement(parent, new PdfName(tag.role().pdfName()));
        // it may be left out, and there are thousands of elements
        element.remove(PdfName.TYPE);
        elements.put(tag, element);
        var language = tag.language() == null ? around : tag.language();
        if (!language.equals(around)) {
            element.put(PdfName.LANG, text(language.tag()));
        }
        if (tag.alt() != null) {
            element.put(ALT, text(SafeText.of(tag.alt())));
        }
        var attributes = attributes(tag);
        if (attributes != null) {
            element.put(ATTRIBUTES, attributes);
        }
        if (tag.role() == Tag.Role.NOTE) {
            element.put(PdfName.ID, new PdfString("note" + ++notes));
        }
        tag.children().forEach(child -> add(element, child, language));
    }

    /** Cells stay even if they are empty: a table has as many in every row. */
    private boolean holdsSomething(Tag tag) {
        return switch (tag.role()) {
            case CELL, HEAD_CELL, ROW_HEAD -> true;
            default -> drawn.contains(tag) || tag.children().stream().anyMatch(this::holdsSomething);
        };
    }

    private static @Nullable PdfDictionary attributes(Tag tag) {
        return switch (tag.role()) {
            case HEAD_CELL -> attribute("Table", "Scope", new PdfName("Column"));
            case ROW_HEAD -> attribute("Table", "Scope", new PdfName("Row"));
            case LIST -> attribute("List", "ListNumbering", new PdfName(isNumbered(tag) ? "Decimal" : "Disc"));
            default -> null;
        };
    }

    private static boolean isNumbered(Tag list) {
        return list.children().stream()
                .flatMap(item -> item.children().stream())
                .anyMatch(part -> part.role() == Tag.Role.LABEL);
    }

    private static PdfDictionary attribute(String owner, String key, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName(owner));
        attributes.put(new PdfName(key), value);
        return attributes;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
