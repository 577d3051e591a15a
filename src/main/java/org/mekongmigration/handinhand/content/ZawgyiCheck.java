package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Zawgyi;

/** Burmese that was copied from an old phone is often Zawgyi: on our pages its marks would stand on the wrong letters. */
final class ZawgyiCheck<C extends Content> implements Check<C> {

    @Override
    public List<Finding> check(C work, Works others) {
        var findings = new ArrayList<Finding>();
        EachText.of(work, (place, text) -> {
            var words = text instanceof Prose prose ? ProseText.write(prose) : text.toString();
            Zawgyi.inUnicode(words, new Language(place.getLast()))
                    .ifPresent(unicode -> findings.add(Finding.warning(
                            "content.zawgyi-suspected", place, Excerpt.shortened(words), Excerpt.shortened(unicode))));
        });
        return findings;
    }
}
