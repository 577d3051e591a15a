package org.mekongmigration.handinhand.storybook.ui;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.storybook.BookPages.Look;
import org.mekongmigration.handinhand.storybook.Overfull;

/** What was found in a book, with its pages called by their numbers, as the author sees them. */
final class BookFindings {

    private BookFindings() {}

    static List<Finding> named(List<Finding> findings, List<Look> looks) {
        var names = looks.stream().map(Look::name).toList();
        return findings.stream().map(finding -> named(finding, names)).toList();
    }

    private static Finding named(Finding finding, List<String> names) {
        var path = finding.place().path();
        var overfull = Overfull.among(List.of(finding));
        if (!overfull.isEmpty()) {
            var first = overfull.getFirst();
            return Finding.warning(
                    "storybook.overfull",
                    path,
                    names.indexOf(path.getFirst()) + 1,
                    first.language().ownName(),
                    first.lines());
        }
        var arguments = finding.arguments();
        if (path.size() < 2 || arguments.isEmpty() || !arguments.getFirst().equals(path.get(1))) {
            return finding;
        }
        var numbered = new ArrayList<>(arguments);
        numbered.set(0, String.valueOf(names.indexOf(path.get(1)) + 1));
        return new Finding(finding.id(), finding.severity(), finding.place(), numbered);
    }
}
