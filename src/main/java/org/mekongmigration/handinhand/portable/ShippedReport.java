package org.mekongmigration.handinhand.portable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Problem;
import org.mekongmigration.handinhand.work.Installed;

/**
 * What became of the files of {@code lesson-templates/} when the application started.
 *
 * @param folder that was read; absent: what comes with the application
 * @param problems of files that could not be read
 */
public record ShippedReport(Optional<Path> folder, List<Brought> works, List<Problem> problems) {

    public ShippedReport {
        works = List.copyOf(works);
        problems = List.copyOf(problems);
    }

    /** One work, as its file says it. */
    public record Brought(Content content, Installed.Outcome outcome) {}
}
