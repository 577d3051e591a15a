package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** There are openings; each has words, and a picture where its layout has room for one. */
final class SpreadsCheck implements Check<Storybook> {

    @Override
    public List<Finding> check(Storybook book, Works others) {
        if (book.spreads().isEmpty()) {
            return List.of(Finding.warning("storybook.spreads-missing", List.of("spreads")));
        }
        var findings = new ArrayList<Finding>();
        for (var spread : book.spreads()) {
            var place = List.of("spreads", spread.id().value());
            if (spread.words().isEmpty()) {
                findings.add(Finding.warning("storybook.words-missing", place, spread.id()));
            }
            if (spread.picture() == null && spread.layout() != Storybook.Layout.WORDS_ONLY) {
                findings.add(Finding.warning("storybook.picture-missing", place, spread.id()));
            }
        }
        return findings;
    }
}
