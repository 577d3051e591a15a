package org.mekongmigration.handinhand.portable;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/** Hand in Hand without a browser. Only a command that asks for the application starts it; the others are done within a second. */
public final class CommandLine {

    private static final String HELP = "--help";

    private final List<Command> commands;
    private final PrintStream results;
    private final PrintStream messages;

    /**
     * @param application starts what a command needs beyond files: the database, not the web
     * @param still starts the same, but nothing goes on in it: no work is brought in, nobody is invited
     */
    public CommandLine(
            Supplier<ConfigurableApplicationContext> application,
            Supplier<ConfigurableApplicationContext> still,
            PrintStream results,
            PrintStream messages) {
        this(
                List.of(
                        new ExportCommand(),
                        new CheckCommand(),
                        new ImportCommand(application),
                        new IndexCommand(application),
                        new BackupCommand(still),
                        new RestoreCommand(still)),
                results,
                messages);
    }

    CommandLine(List<Command> commands, PrintStream results, PrintStream messages) {
        this.commands = commands;
        this.results = results;
        this.messages = messages;
    }

    /** The first argument is a word: options alone, as {@code --demo} or {@code --server.port=8081}, are for the web application. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && (arguments[0].equals(HELP) || !arguments[0].startsWith("--"));
    }

    /** @return what the process ends with */
    public int run(String... arguments) {
        var word = arguments[0];
        if (word.equals(HELP)) {
            help();
            return ExitStatus.DONE.code();
        }
        for (var command : commands) {
            if (command.word().equals(word)) {
                return run(command, List.of(arguments).subList(1, arguments.length))
                        .code();
            }
        }
        messages.println("There is no command '" + word + "'; ./run --help lists what there is.");
        return ExitStatus.CALL_AT_FAULT.code();
    }

    private ExitStatus run(Command command, List<String> arguments) {
        try {
            return command.run(arguments, results, messages);
        } catch (CallRejected e) {
            messages.println(e.getMessage());
            return ExitStatus.CALL_AT_FAULT;
        }
    }

    private void help() {
        results.println("./run           the web application, on http://localhost:8080");
        results.println("./run --demo    the same, to try it: an account per role, this machine only, data apart");
        commands.forEach(command -> results.println(command.usage()));
        results.println("./run --help    this list");
    }
}
