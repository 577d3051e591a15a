package org.mekongmigration.handinhand.portable;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code import}: works into the configured database, for the Network. */
final class ImportCommand implements Command {

    private final Supplier<ConfigurableApplicationContext> application;

    ImportCommand(Supplier<ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public String word() {
        return "import";
    }

    @Override
    public String usage() {
        return "./run import FILE…\n    works from work.yaml, folders or zips into the configured database, for the Network, unpublished";
    }

    @Override
    public ExitStatus run(List<String> arguments, PrintStream results, PrintStream messages) {
        var named = Arguments.of(arguments, Set.of(), Set.of()).works();
        var early = WorkFiles.read(Kinds.format(), named);
        if (early.works().isEmpty()) { // the database need not be started to say so
            early.problems().forEach(problem -> messages.println(Messages.line(problem)));
            return ExitStatus.INPUT_AT_FAULT;
        }
        try (var started = application.get()) {
            var report = started.getBean(Importing.class).bring(named);
            report.problems().forEach(problem -> messages.println(Messages.line(problem)));
            report.arrivals().forEach(arrival -> say(arrival, results, messages));
            var well = report.problems().isEmpty()
                    && report.arrivals().stream()
                            .allMatch(arrival -> arrival.revision().isPresent()
                                    && arrival.refused().isEmpty());
            return well ? ExitStatus.DONE : ExitStatus.INPUT_AT_FAULT;
        }
    }

    private static void say(ImportReport.Arrival arrival, PrintStream results, PrintStream messages) {
        var id = arrival.id();
        arrival.revision()
                .ifPresentOrElse(
                        number -> results.println(id + ": "
                                + (arrival.outcome() == ImportReport.Outcome.NEW ? "new" : "version " + number)),
                        () -> messages.println(
                                id + ": left alone: people have changed it here, or it is a person's own"));
        arrival.refused().forEach(path -> messages.println(id + ": the picture " + path + " was not let in"));
        arrival.missing()
                .forEach(other -> messages.println(id + ": warning: it names " + other + ", which is not here"));
    }
}
