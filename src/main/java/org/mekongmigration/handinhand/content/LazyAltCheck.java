package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mekongmigration.handinhand.language.WordBreaks;

/** Who cannot see a picture learns nothing from the name of its file, nor from one word. */
final class LazyAltCheck<C extends Content> implements Check<C> {

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)\\S+\\.(jpe?g|png|webp|gif|heic|tiff?|bmp)|(img|dsc|dcim|image|photo|screenshot)[-_ ]?\\d+");

    @Override
    public List<Finding> check(C work, Works others) {
        var findings = new ArrayList<Finding>();
        work.pictures()
                .forEach((id, picture) -> picture.alt().byLanguage().forEach((language, alt) -> {
                    var words = alt.text().strip();
                    if (FILE_NAME.matcher(words).matches()
                            || !words.isEmpty()
                                    && WordBreaks.words(language, words).size() < 2) {
                        findings.add(Finding.warning(
                                "content.alt-lazy", List.of("pictures", id.value(), "alt", language.tag()), id, words));
                    }
                }));
        return findings;
    }
}
