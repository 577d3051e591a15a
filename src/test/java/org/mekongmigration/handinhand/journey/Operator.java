package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.mekongmigration.handinhand.MariaDb;

/**
 * Somebody who types the commands of the packaged application.
 *
 * @param settings the environment that the commands see: data folder, database
 */
record Operator(Map<String, String> settings) {

    /** At an installation with its own database. */
    static Operator at(Path data) {
        return new Operator(Map.of("HANDINHAND_DATA", data.toString()));
    }

    /** At an installation whose database is an empty one of a MariaDB server. */
    static Operator withMariaDb(Path data) {
        return new Operator(Map.of(
                "HANDINHAND_DATA",
                data.toString(),
                "HANDINHAND_DB_URL",
                MariaDb.freshDatabase(),
                "HANDINHAND_DB_USER",
                MariaDb.USER));
    }

    void backup(Path file) {
        run("backup", file.toString());
    }

    void restore(Path file) {
        run("restore", file.toString());
    }

    private void run(String... arguments) {
        try {
            var command = RunningApplication.command();
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(settings);
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The SHA-256 of each thing in a backup by its name; not of the list of them, which says when it was made. */
    static Map<String, String> contents(Path backup) {
        var contents = new TreeMap<String, String>();
        try (var zip = new ZipFile(backup.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (!entry.getName().equals("manifest.json")) {
                    try (var in = zip.getInputStream(entry)) {
                        var sha = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
                        contents.put(entry.getName(), HexFormat.of().formatHex(sha));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return contents;
    }
}
