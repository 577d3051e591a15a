package org.mekongmigration.handinhand.portable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.edition.Speaker;

/** What a person has to know of a file that was printed: words that stand in for others, drafts, missing pictures and works. */
final class ExportMessages {

    private ExportMessages() {}

    static List<String> of(ContentFormat format, FileWork work, FolderLookup lookup, Printed printed) {
        var lines = new ArrayList<String>();
        var drafts = new LinkedHashMap<String, Integer>();
        for (var finding : printed.findings()) {
            switch (finding.id()) {
                case Speaker.STAND_IN ->
                    lines.add(finding.arguments().get(0) + ": "
                            + String.join(".", finding.place().path()) + " is missing in "
                            + finding.arguments().get(1) + "; printed in "
                            + finding.arguments().get(2));
                case Speaker.DRAFT -> drafts.merge(String.join(": ", finding.arguments()), 1, Integer::sum);
                default -> lines.add(Messages.line(work.markOf(finding), finding));
            }
        }
        drafts.forEach((which, count) -> lines.add(which + ": " + count + " texts are drafts, and marked so"));
        missing(format, work, lookup)
                .map(finding -> Messages.line(work.markOf(finding), finding))
                .forEach(lines::add);
        return lines;
    }

    /** Works and pictures that the work names and nobody has. */
    private static Stream<Finding> missing(ContentFormat format, FileWork work, FolderLookup lookup) {
        var works = format.findingsOfReferences(work.work(), lookup).stream()
                .filter(finding -> finding.id().endsWith("-unknown"));
        var pictures = work.work().pictures().entrySet().stream()
                .filter(picture -> !lookup.has(work.work().id(), picture.getValue()))
                .map(picture -> Finding.error(
                        "portable.picture-file-missing",
                        List.of("pictures", picture.getKey().value(), "file"),
                        String.valueOf(picture.getValue().file())));
        return Stream.concat(works, pictures);
    }
}
