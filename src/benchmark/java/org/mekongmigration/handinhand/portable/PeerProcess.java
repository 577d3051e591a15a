package org.mekongmigration.handinhand.portable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/** Another program that sets one file after the other and takes its own time, so that asking it costs nothing. */
final class PeerProcess implements AutoCloseable {

    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    PeerProcess(String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("FACES", PeerSource.faces().toString());
        process = builder.start();
        questions = process.outputWriter();
        answers = process.inputReader();
    }

    /** In nanoseconds. */
    long set(Path source) throws IOException {
        questions.write(source + "\n");
        questions.flush();
        return Long.parseLong(
                Objects.requireNonNull(answers.readLine(), "the peer has gone").split("\t")[0]);
    }

    @Override
    public void close() throws IOException {
        questions.close();
        process.destroy();
    }
}
