package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.ContactSheet.Caption;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Lays out a contact sheet: pages that face each other in the book stand beside each other, as many openings as a sheet of A4 holds. */
final class ContactLayout {

    private static final Sheet SHEET = new Sheet(Paper.A4, false);

    private final TextSetter text;
    private final BookPage page;
    private final Outline outline = new Outline();
    private final Tag root = Tag.root();

    ContactLayout(TextSetter text, BookPage page) {
        this.text = text;
        this.page = page;
    }

    /** Two pages that face each other, ready to be drawn; one of them may lack. */
    private record Opening(List<Small> pages, double height) {}

    private record Small(boolean onTheLeft, Canvas canvas, Box caption) {}

    Pages layOut(ContactSheet contact) {
        var around = new HeadAndFoot(text, contact.around(), SHEET, Measures.CONTACT_SIDE, Measures.CONTACT_SIDE);
        var foot = root.child(Tag.Role.SECT, null);
        var sheets = parted(openings(contact), around.bottom());
        var pages = new ArrayList<Page>();
        for (var openings : sheets) {
            var canvas = new Canvas();
            around.draw(canvas, pages.size() + 1, sheets.size(), pages.isEmpty() ? foot : null);
            double y = HeadAndFoot.top();
            for (var opening : openings) {
                draw(opening, canvas, y);
                y += opening.height() + Measures.CONTACT_ROW_GAP;
            }
            pages.add(canvas.page("", SHEET.width(), SHEET.height()));
        }
        return new Pages(pages, root, text.findings());
    }

    private static List<List<Opening>> parted(List<Opening> openings, double bottom) {
        var sheets = new ArrayList<List<Opening>>();
        double y = Double.MAX_VALUE;
        for (var opening : openings) {
            if (y + opening.height() > bottom) {
                sheets.add(new ArrayList<>());
                y = HeadAndFoot.top();
            }
            sheets.getLast().add(opening);
            y += opening.height() + Measures.CONTACT_ROW_GAP;
        }
        return sheets;
    }

    /** Two beside each other, and at least two openings below each other. */
    private double width() {
        double beside = (SHEET.width() - 2 * Measures.CONTACT_SIDE - Measures.CONTACT_BETWEEN) / 2;
        double below = (SHEET.height() - HeadAndFoot.top() - Measures.CONTACT_FOOT) / 2
                - Measures.CONTACT_ROW_GAP
                - Measures.CONTACT_CAPTIONS;
        return Math.min(beside, below * page.width() / page.height());
    }

    private double scale() {
        return width() / page.width();
    }

    private double pageHeight() {
        return scale() * page.height();
    }

    /** The cover stands at the right, as it lies on the table. */
    private List<Opening> openings(ContactSheet contact) {
        var openings = new ArrayList<Opening>();
        var leaves = contact.leaves().leaves();
        for (int i = -1; i < leaves.size(); i += 2) {
            var pages = new ArrayList<Small>();
            for (int at = Math.max(0, i); at < Math.min(i + 2, leaves.size()); at++) {
                pages.add(small(
                        leaves.get(at),
                        contact.captions().get(at),
                        contact.leaves().textSize(),
                        at % 2 == 1));
            }
            double captions = pages.stream()
                    .mapToDouble(small -> small.caption().height())
                    .max()
                    .orElse(0);
            openings.add(new Opening(pages, pageHeight() + Measures.CONTACT_CAPTION_GAP + captions));
        }
        return openings;
    }

    private Small small(Leaf leaf, Caption caption, double textSize, boolean onTheLeft) {
        var section = root.child(Tag.Role.SECT, null);
        var words = caption(caption, section);
        return new Small(
                onTheLeft, new LeafLayout(text, outline, page, textSize).layOut(leaf, section, onTheLeft), words);
    }

    private Box caption(Caption caption, Tag section) {
        var stack = new Stack.Builder();
        stack.add(
                0,
                text.lines(
                        section.child(Tag.Role.P, caption.name().language()),
                        caption.name(),
                        TypeScale.CONTACT_NAME,
                        width()));
        for (var note : caption.notes()) {
            var inline = new Inline(text, TypeScale.CONTACT_NOTE, width());
            inline.add(text.lines(
                    section.child(Tag.Role.P, note.what().language()), note.what(), TypeScale.CONTACT_NAME, width()));
            for (var name : note.names()) {
                inline.add(
                        text.lines(section.child(Tag.Role.P, name.language()), name, TypeScale.CONTACT_NOTE, width()));
            }
            stack.add(0, inline.box(WordLines.Side.LEFT));
        }
        return stack.build();
    }

    private void draw(Opening opening, Canvas sheet, double y) {
        for (var small : opening.pages()) {
            double left = (SHEET.width() - Measures.CONTACT_BETWEEN) / 2 - width();
            double x = small.onTheLeft() ? left : left + width() + Measures.CONTACT_BETWEEN;
            small.caption().draw(sheet, x, y + pageHeight() + Measures.CONTACT_CAPTION_GAP);
            sheet.all(small.canvas(), new Smaller(scale(), x, y));
            sheet.stroke(Shapes.box(x, y, width(), pageHeight()), Measures.HAIR, Ink.INK);
        }
    }
}
