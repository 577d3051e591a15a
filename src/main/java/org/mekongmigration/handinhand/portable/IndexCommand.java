package org.mekongmigration.handinhand.portable;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.search.IndexRebuilding;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code index}: the index of the search, anew from the database. */
final class IndexCommand implements Command {

    private final Supplier<ConfigurableApplicationContext> application;

    IndexCommand(Supplier<ConfigurableApplicationContext> application) {
        this.application = application;
    }

    @Override
    public String word() {
        return "index";
    }

    @Override
    public String usage() {
        return "./run index\n    the index of the search anew from the database, saying how far it is; not while the application runs";
    }

    @Override
    public ExitStatus run(List<String> arguments, PrintStream results, PrintStream messages) {
        if (!arguments.isEmpty()) {
            throw new CallRejected("index takes no arguments.");
        }
        try (var started = application.get()) {
            var found = started.getBean(IndexRebuilding.class).rebuild(new Lines(messages));
            results.println("The search finds " + found + " works.");
            return ExitStatus.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            messages.println("Interrupted: the next start builds the index.");
            return ExitStatus.INPUT_AT_FAULT;
        }
    }

    /** A line for each twentieth that is done: enough to see that it goes on. */
    private static final class Lines implements IndexRebuilding.Progress {

        private static final int PARTS = 20;

        private final PrintStream messages;
        private long said = -1;

        Lines(PrintStream messages) {
            this.messages = messages;
        }

        @Override
        public void read(long done, long all) {
            say("read", done, all, 0);
        }

        @Override
        public void built(long done, long all) {
            say("in the index", done, all, PARTS + 1);
        }

        private synchronized void say(String what, long done, long all, long offset) {
            var part = offset + done * PARTS / Math.max(1, all);
            if (part > said) {
                said = part;
                messages.println(done + " of " + all + " works " + what);
            }
        }
    }
}
