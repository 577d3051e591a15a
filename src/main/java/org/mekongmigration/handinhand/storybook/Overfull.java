package org.mekongmigration.handinhand.storybook;

import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.language.Language;

/**
 * Words that need more room than their page gives them.
 *
 * @param language whose words stand over the edge
 * @param lines how many of them are too many
 */
public record Overfull(Language language, int lines) {

    private static final String FOUND = "typesetting.overfull";

    public static boolean isOne(Finding finding) {
        return finding.id().equals(FOUND);
    }

    public static List<Overfull> among(List<Finding> findings) {
        return findings.stream().flatMap(finding -> of(finding).stream()).toList();
    }

    private static Optional<Overfull> of(Finding finding) {
        var path = finding.place().path();
        return isOne(finding) && path.size() == 2 && !path.getLast().isEmpty()
                ? Optional.of(new Overfull(
                        new Language(path.getLast()),
                        Integer.parseInt(finding.arguments().getFirst())))
                : Optional.empty();
    }
}
