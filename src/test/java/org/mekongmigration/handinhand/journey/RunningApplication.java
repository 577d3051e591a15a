package org.mekongmigration.handinhand.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as a process of its own, on a free port, with a data folder of its own. */
final class RunningApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final int port;
    private final List<String> options;
    private Process process;

    private RunningApplication(Path data, int port, List<String> options) {
        this.data = data;
        this.port = port;
        this.options = options;
        this.process = start();
    }

    /** With an account per role and the shipped content. */
    static RunningApplication demo(Path data, String... options) {
        return new RunningApplication(
                data,
                freePort(),
                Stream.concat(Stream.of("--demo"), Stream.of(options)).toList());
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** As a power cut would: no shutdown hook runs. Then starts again on the same port and data. */
    void killAndRestart() {
        process.destroyForcibly();
        ended(process);
        process = start();
    }

    long pid() {
        return process.pid();
    }

    String log() {
        try {
            return Files.readString(data.resolve("application.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start() {
        try {
            Files.createDirectories(data);
            var command = command();
            command.addAll(options);
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                    data.resolve("application.log").toFile()));
            builder.environment().put("HANDINHAND_DATA", data.toString());
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            var started = builder.start();
            awaitHealth(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How ./run calls the packaged application; the arguments are still to be added. */
    static List<String> command() throws IOException {
        var command = new ArrayList<>(List.of(java(), "-Xmx1g"));
        command.addAll(options());
        var more = System.getProperty("handinhand.java-options");
        if (more != null) {
            command.add(more);
        }
        command.addAll(List.of("-jar", unpacked().toString()));
        return command;
    }

    /** Unpacks the application, unless it is, by the script that ./run does it with. */
    private static synchronized List<String> options() throws IOException {
        var unpacking = new ProcessBuilder(
                "sh",
                "-euc",
                "root=$PWD; for part in common jdk; do . \"$root/src/main/scripts/$part.sh\"; done; "
                        + "jar=$1 application=$2; use_jdk; unpack; echo \"$java_options $start_options\"",
                "sh",
                jar().toAbsolutePath().toString(),
                unpacked().toString());
        unpacking.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = unpacking.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (ended(process) != 0) {
            throw new IllegalStateException(jar() + " cannot be unpacked");
        }
        return List.of(said.strip().split("\\s+"));
    }

    private static Path unpacked() {
        return jar().toAbsolutePath().resolveSibling("application").resolve(jar().getFileName());
    }

    private void awaitHealth(Process started) {
        var client = HttpClient.newHttpClient();
        var health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!started.isAlive()) {
                throw new IllegalStateException("The application ended while starting:\n" + log());
            }
            try {
                if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        started.destroyForcibly();
        throw new IllegalStateException("The application did not become healthy:\n" + log());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() {
        var jar = Path.of(System.getProperty("handinhand.jar", "target/handinhand.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException("The journeys need the packaged application: run ./test. Missing: " + jar);
        }
        return jar;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        ended(process);
    }
}
