package org.mekongmigration.handinhand.portable;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.portable.backup.BackupFile;
import org.mekongmigration.handinhand.portable.backup.BackupRejected;
import org.mekongmigration.handinhand.portable.backup.Restoring;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code restore}: a backup into an empty installation. */
final class RestoreCommand implements Command {

    private final Supplier<ConfigurableApplicationContext> database;

    /** @param database the application with nothing going on in it */
    RestoreCommand(Supplier<ConfigurableApplicationContext> database) {
        this.database = database;
    }

    @Override
    public String word() {
        return "restore";
    }

    @Override
    public String usage() {
        return "./run restore FILE\n    a backup into an empty database (H2 or MariaDB, whichever it came from): all of it, or nothing";
    }

    @Override
    public ExitStatus run(List<String> arguments, PrintStream results, PrintStream messages) {
        try (var file = BackupFile.open(BackupMessages.onlyFile(arguments)); // before a database is started for nothing
                var started = database.get()) {
            var counts = started.getBean(Restoring.class).restore(file);
            results.println("Restored: " + BackupMessages.of(counts));
            messages.println(
                    "The next start builds the index of the search. Who is invited and has not come yet needs a new invitation.");
            return ExitStatus.DONE;
        } catch (BackupRejected e) {
            messages.println(BackupMessages.of(e));
            return ExitStatus.INPUT_AT_FAULT;
        }
    }
}
