package org.mekongmigration.handinhand.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.press.picture.PagePictures;
import org.springframework.stereotype.Component;

/** Draws the page with which a work begins on paper, small: by it a work is known again that has no cover. */
@Component
public class FirstPage {

    /** In pixels: twice as fine as a card shows it. */
    public static final int WIDTH = 240;

    private final Printing printing;

    FirstPage(Printing printing) {
        this.printing = printing;
    }

    /** As JPEG; absent where nothing is printed of it. */
    public byte @Nullable [] jpeg(Composed composed) {
        var sheet = composed.order().edition().sheet(composed.work().kind());
        var pages = printing.layOut(beginning(composed.document()), sheet).pages();
        return pages.isEmpty() ? null : PagePictures.jpeg(pages.getFirst(), WIDTH);
    }

    /** Laying out all lessons of a plan would take a hundred times as long. */
    private static Document beginning(Document document) {
        return document.body() instanceof Flow flow && !flow.parts().isEmpty()
                ? new Document(document.facts(), new Flow(List.of(flow.parts().getFirst())))
                : document;
    }
}
