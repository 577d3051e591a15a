package org.mekongmigration.handinhand.edition;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Body;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;

/** Pages that are judged, and what they show. */
record Proof(Body body, Pages pages) {

    /** A page and what its findings call it: the leaf of a book, or the work and the block that a sheet shows. */
    record Named(Page page, List<String> name) {}

    List<Named> named() {
        if (!(body instanceof Flow flow)) {
            return pages.pages().stream()
                    .map(page -> new Named(page, List.of(page.name())))
                    .toList();
        }
        var named = new ArrayList<Named>();
        for (int part = 0; part < flow.parts().size(); part++) {
            var name = flow.parts().get(part).place();
            pages.ofPart(part).forEach(page -> named.add(new Named(page, name)));
        }
        return named;
    }
}
