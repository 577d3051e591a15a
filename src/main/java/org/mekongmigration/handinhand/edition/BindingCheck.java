package org.mekongmigration.handinhand.edition;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Leaves;

/** A book can be folded and stapled: its sheets are whole, there are two at least, and a staple goes through them. */
final class BindingCheck {

    private static final int TO_A_SHEET = 4;
    private static final int FEWEST = 2 * TO_A_SHEET;
    private static final int MOST = 64;
    private static final List<String> PLACE = List.of("spreads");

    List<Finding> check(Leaves book) {
        int pages = book.leaves().size();
        int over = pages % TO_A_SHEET;
        if (pages < FEWEST) {
            return List.of(Finding.warning("edition.binding-few", PLACE, pages, FEWEST));
        }
        if (pages > MOST) {
            return List.of(Finding.warning("edition.binding-many", PLACE, pages, MOST));
        }
        return over == 0
                ? List.of()
                : List.of(Finding.warning("edition.binding-sheets", PLACE, pages, TO_A_SHEET - over, over));
    }
}
