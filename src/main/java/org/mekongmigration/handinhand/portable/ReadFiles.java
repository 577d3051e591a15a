package org.mekongmigration.handinhand.portable;

import java.util.List;
import org.mekongmigration.handinhand.content.Problem;

/**
 * What was read from files: the works that are well, and why the others are not.
 *
 * @param problems each with its file
 */
public record ReadFiles(List<FileWork> works, List<Problem> problems) {
    public ReadFiles {
        works = List.copyOf(works);
        problems = List.copyOf(problems);
    }
}
