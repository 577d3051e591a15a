package org.mekongmigration.handinhand.storybook;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** The cover has a picture. */
final class CoverCheck implements Check<Storybook> {

    @Override
    public List<Finding> check(Storybook book, Works others) {
        return book.cover() == null || book.cover().picture() == null
                ? List.of(Finding.warning("storybook.cover-missing", List.of("cover")))
                : List.of();
    }
}
