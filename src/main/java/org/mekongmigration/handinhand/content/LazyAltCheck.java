package org.mekongmigration.handinhand.content;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mekongmigration.handinhand.language.Language;

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
                    if (FILE_NAME.matcher(words).matches() || !words.isEmpty() && isOneWord(words, language)) {
                        findings.add(Finding.warning(
                                "content.alt-lazy", List.of("pictures", id.value(), "alt", language.tag()), id, words));
                    }
                }));
        return findings;
    }

    /** As ICU counts words, which knows those of scripts that put no space between them. */
    private static boolean isOneWord(String text, Language language) {
        var borders = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
        borders.setText(text);
        int words = 0;
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            if (borders.getRuleStatus() != BreakIterator.WORD_NONE) {
                words++;
            }
        }
        return words < 2;
    }
}
