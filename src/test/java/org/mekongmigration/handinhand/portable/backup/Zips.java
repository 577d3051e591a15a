package org.mekongmigration.handinhand.portable.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Backups that somebody has changed. */
public final class Zips {

    private Zips() {}

    /** With other texts, and a manifest that says that all is well. */
    public static void rewrite(Path from, Path to, BinaryOperator<String> change) throws IOException {
        try (var zip = new ZipFile(from.toFile());
                var out = new BackupWriter(to, Instant.EPOCH)) {
            var manifest = Json.MAPPER.readValue(bytes(zip, Manifest.NAME), Manifest.class);
            for (var entry : manifest.entries()) {
                var bytes = bytes(zip, entry.name());
                if (entry.name().endsWith(".json")) {
                    out.text(entry.name(), change.apply(entry.name(), new String(bytes, StandardCharsets.UTF_8)));
                } else {
                    out.picture(entry.name(), new java.io.ByteArrayInputStream(bytes));
                }
            }
            out.finish(manifest.counts());
        }
    }

    /** Entry by entry: null leaves one out, and the manifest is an entry as any other. */
    static void change(Path from, Path to, BinaryOperator<String> change) throws IOException {
        try (var zip = new ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : zip.stream().toList()) {
                var text = change.apply(
                        entry.getName(), new String(bytes(zip, entry.getName()), StandardCharsets.ISO_8859_1));
                if (text != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
