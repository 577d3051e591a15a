package org.mekongmigration.handinhand.portable;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.portable.backup.BackingUp;
import org.mekongmigration.handinhand.portable.backup.BackupRejected;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code backup}: the whole installation to one file. */
final class BackupCommand implements Command {

    private final Supplier<ConfigurableApplicationContext> database;

    /** @param database the application with nothing going on in it */
    BackupCommand(Supplier<ConfigurableApplicationContext> database) {
        this.database = database;
    }

    @Override
    public String word() {
        return "backup";
    }

    @Override
    public String usage() {
        return """
                ./run backup FILE
                    everything to one file: works with all versions and drafts, pictures, schools, accounts with their password
                    hashes (keep it as safe as the database); not while the application runs, but on MariaDB""";
    }

    @Override
    public ExitStatus run(List<String> arguments, PrintStream results, PrintStream messages) {
        var file = BackupMessages.onlyFile(arguments);
        if (Files.exists(file)) { // the database need not be started to say so
            throw new CallRejected("The file " + file + " is there already; name another one.");
        }
        try (var started = database.get()) {
            var report = started.getBean(BackingUp.class).backUp(file);
            report.spoilt()
                    .forEach(hash -> messages.println("warning: the file of the picture " + hash
                            + " is missing or damaged here, and so it is in the backup"));
            results.println(file + ": " + BackupMessages.of(report.counts()));
            return report.spoilt().isEmpty() ? ExitStatus.DONE : ExitStatus.INPUT_AT_FAULT;
        } catch (BackupRejected e) {
            messages.println(BackupMessages.of(e));
            return ExitStatus.CALL_AT_FAULT;
        }
    }
}
