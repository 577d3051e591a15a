package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.stereotype.Component;

/**
 * What everybody may read says who made it and what may be done with it, and its pictures say what they show in each language
 * that the work speaks. Of the source language the format itself asks that.
 */
@Component
class PublishingNeeds implements PublishingCheck {

    @Override
    public List<Finding> findings(Content content) {
        var findings = new ArrayList<Finding>();
        var licence = content.licence();
        if (licence == null || licence.isBlank()) {
            findings.add(Finding.error("content.licence-missing", List.of("licence")));
        }
        if (content.makers().stream().allMatch(maker -> maker.name().isBlank())) {
            findings.add(Finding.error("content.makers-missing", List.of("makers")));
        }
        content.pictures().forEach((id, picture) -> {
            var silent = silent(content, picture);
            if (!silent.isEmpty()) {
                findings.add(Finding.warning(
                        "content.alt-untranslated", List.of("pictures", id.value(), "alt"), id, silent));
            }
        });
        return findings;
    }

    /** A language that the work has no title in is one that it does not speak yet. */
    private static String silent(Content content, Picture picture) {
        return content.languages().stream()
                .filter(language -> !language.equals(content.source()))
                .filter(content.title().languages()::contains)
                .filter(language ->
                        picture.alt().in(language).filter(alt -> !alt.isBlank()).isEmpty())
                .map(Language::ownName)
                .collect(Collectors.joining(", "));
    }
}
