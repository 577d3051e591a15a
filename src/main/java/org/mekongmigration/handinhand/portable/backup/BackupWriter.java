package org.mekongmigration.handinhand.portable.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mekongmigration.handinhand.language.Sha256;

/** Writes entries and remembers of each what the manifest says of it. */
final class BackupWriter implements Closeable {

    private final ZipOutputStream zip;
    private final Instant made;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    BackupWriter(Path file, Instant made) throws IOException {
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
        this.made = made;
    }

    void json(String name, Object value) throws IOException {
        text(name, Json.MAPPER.writeValueAsString(value));
    }

    void text(String name, String text) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        write(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is packed already. Answers the SHA-256 of what was written. */
    String picture(String name, InputStream bytes) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        return write(name, bytes);
    }

    void finish(Counts counts) throws IOException {
        json(Manifest.NAME, new Manifest(Manifest.FORMAT + Manifest.NUMBER, made, counts, List.copyOf(entries)));
    }

    private String write(String name, InputStream bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(made.toEpochMilli());
        zip.putNextEntry(entry);
        var digest = Sha256.digest();
        var size = copy(bytes, zip, digest);
        zip.closeEntry();
        var hash = HexFormat.of().formatHex(digest.digest());
        entries.add(new Manifest.Entry(name, size, hash));
        return hash;
    }

    static long copy(InputStream from, OutputStream to, MessageDigest digest) throws IOException {
        long size = 0;
        var buffer = new byte[1 << 16];
        for (int read; (read = from.read(buffer)) > 0; size += read) {
            digest.update(buffer, 0, read);
            to.write(buffer, 0, read);
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
