package org.mekongmigration.handinhand.press.pdf;

import java.util.HashMap;
import java.util.Map;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Tag;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The list of headings that readers show beside the pages: first and second level. */
final class Bookmarks {

    private final PdfOutline root;
    private final Map<Tag, StringBuilder> titles = new HashMap<>();
    private PdfOutline chapter;

    Bookmarks(PdfOutline root, Pages pages) {
        this.root = root;
        this.chapter = root;
        for (var page : pages.pages()) {
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Words words && words.tag() != null && isShown(words.tag())) {
                    titles.computeIfAbsent(words.tag(), tag -> new StringBuilder())
                            .append(words.line().text());
                }
            }
        }
    }

    /** The first line of a tag is about to be drawn on the current page. */
    void reached(Tag tag, double top) {
        var words = titles.remove(tag);
        if (words == null) {
            return;
        }
        var place = new PdfDestination(PdfDestination.XYZ, 0, (float) top, 0);
        var parent = tag.role() == Tag.Role.H1 ? root : chapter;
        var entry = new PdfOutline(parent, place, SafeText.of(words.toString().strip()));
        if (tag.role() == Tag.Role.H1) {
            chapter = entry;
        }
    }

    private static boolean isShown(Tag tag) {
        return tag.role() == Tag.Role.H1 || tag.role() == Tag.Role.H2;
    }
}
