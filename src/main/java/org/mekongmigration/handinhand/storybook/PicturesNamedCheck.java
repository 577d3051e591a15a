package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** The pictures that openings and cover name are there. */
final class PicturesNamedCheck implements ReferenceCheck<Storybook> {

    @Override
    public List<Finding> check(Storybook book, Works others) {
        var findings = new ArrayList<Finding>();
        if (book.cover() != null && isUnknown(book.cover().picture(), book)) {
            findings.add(Finding.error(
                    "storybook.picture-unknown",
                    List.of("cover", "picture"),
                    Objects.toString(book.cover().picture())));
        }
        for (var spread : book.spreads()) {
            if (isUnknown(spread.picture(), book)) {
                findings.add(Finding.error(
                        "storybook.picture-unknown",
                        List.of("spreads", spread.id().value(), "picture"),
                        Objects.toString(spread.picture())));
            }
        }
        return findings;
    }

    private static boolean isUnknown(@Nullable BlockId picture, Storybook book) {
        return picture != null && !book.pictures().containsKey(picture);
    }
}
