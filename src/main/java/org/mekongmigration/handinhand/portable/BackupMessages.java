package org.mekongmigration.handinhand.portable;

import java.nio.file.Path;
import java.util.List;
import org.mekongmigration.handinhand.portable.backup.BackupRejected;
import org.mekongmigration.handinhand.portable.backup.Counts;

/** What backup and restore say on a terminal. */
final class BackupMessages {

    private BackupMessages() {}

    /** @throws CallRejected unless there is one argument, and it is no option */
    static Path onlyFile(List<String> arguments) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("--")) {
            throw new CallRejected("Name one file, as in backup-2026-11-22.zip.");
        }
        return Arguments.path(arguments.getFirst());
    }

    static String of(Counts counts) {
        return "%d works (%d versions, %d drafts, %d texts to choose from), %d pictures, %d accounts, %d schools"
                .formatted(
                        counts.works(),
                        counts.revisions(),
                        counts.drafts(),
                        counts.otherTexts(),
                        counts.pictures(),
                        counts.accounts(),
                        counts.schools());
    }

    static String of(BackupRejected rejected) {
        var words =
                switch (rejected.reason()) {
                    case FILE_THERE -> "The file %s is there already; name another one.";
                    case CANNOT_WRITE -> "The file %s cannot be written, and there is nothing of it: %s";
                    case NO_SUCH_FILE -> "There is no file %s.";
                    case NOT_WHOLE ->
                        "%s is no backup, or its end is missing: copy it once more from where it was written. Nothing was changed.";
                    case NOT_A_BACKUP ->
                        "%s is a zip, but no backup of Hand in Hand. Works as files come in by ./run import. Nothing was changed.";
                    case NEWER ->
                        "%s was written by a newer Hand in Hand (%s): restore it with that one. Nothing was changed.";
                    case DAMAGED ->
                        "%s is damaged: %s is not what was written. Nothing was changed; take another copy.";
                    case NOT_EMPTY ->
                        "This installation is not empty: accounts %d, schools %d, works %d, pictures %d. Nothing was changed. Name a new folder in HANDINHAND_DATA or an empty database in HANDINHAND_DB_URL.";
                    case NOT_TAKEN -> "The backup could not be brought in, and nothing of it stayed: %s";
                };
        return words.formatted(rejected.arguments().toArray());
    }
}
