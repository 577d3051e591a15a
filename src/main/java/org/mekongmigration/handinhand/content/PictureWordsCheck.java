package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every picture says what it shows, who made it and what may be done with it. */
final class PictureWordsCheck<C extends Content> implements Check<C> {

    @Override
    public List<Finding> check(C work, Works others) {
        var findings = new ArrayList<Finding>();
        work.pictures().forEach((id, picture) -> {
            var alt = picture.alt().in(work.source()).orElse("");
            expect(alt, "content.picture-without-alt", id, "alt", findings);
            expect(picture.maker(), "content.picture-without-maker", id, "maker", findings);
            expect(picture.licence(), "content.picture-without-licence", id, "licence", findings);
        });
        return findings;
    }

    private static void expect(
            @Nullable String words, String finding, BlockId picture, String key, List<Finding> findings) {
        if (words == null || words.isBlank()) {
            findings.add(Finding.error(finding, List.of("pictures", picture.value(), key), picture));
        }
    }
}
