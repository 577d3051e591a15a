package org.mekongmigration.handinhand.portable.backup;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mekongmigration.handinhand.language.Sha256;
import org.mekongmigration.handinhand.portable.backup.BackupRejected.Reason;
import tools.jackson.core.JacksonException;

/** A backup whose every byte was compared with its manifest before anything is read from it. */
public final class BackupFile implements Closeable {

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Needs neither database nor application.
     *
     * @throws BackupRejected if it is none, is damaged, or was written by a newer Hand in Hand
     */
    public static BackupFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BackupRejected(Reason.NO_SUCH_FILE, path);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) { // the second for names in no known encoding
            throw new BackupRejected(Reason.NOT_WHOLE, path);
        }
        try {
            var file = new BackupFile(path, zip, manifest(path, zip));
            file.verify();
            return file;
        } catch (RuntimeException e) {
            close(zip);
            throw e;
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupRejected(Reason.NOT_A_BACKUP, path);
        }
        try (var in = zip.getInputStream(entry)) {
            var tree = Json.MAPPER.readTree(in.readAllBytes());
            var format = tree.path("format").asString("");
            if (!format.matches(Manifest.FORMAT + "[1-9][0-9]{0,6}")) {
                throw new BackupRejected(Reason.NOT_A_BACKUP, path);
            }
            if (Integer.parseInt(format.substring(Manifest.FORMAT.length())) > Manifest.NUMBER) {
                throw new BackupRejected(Reason.NEWER, path, format);
            }
            return Json.MAPPER.treeToValue(tree, Manifest.class);
        } catch (IOException | JacksonException e) {
            throw new BackupRejected(Reason.DAMAGED, path, Manifest.NAME);
        }
    }

    private void verify() {
        var listed = new HashSet<String>();
        for (var entry : manifest.entries()) {
            if (!listed.add(entry.name()) || !isAsWritten(entry)) {
                throw damaged(entry.name());
            }
        }
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !listed.contains(name) && !name.equals(Manifest.NAME))
                .findFirst()
                .ifPresent(stranger -> {
                    throw damaged(stranger);
                });
    }

    private boolean isAsWritten(Manifest.Entry entry) {
        var digest = Sha256.digest();
        try (var in = open(entry.name())) {
            var bytes = BackupWriter.copy(in, OutputStream.nullOutputStream(), digest);
            return bytes == entry.bytes()
                    && HexFormat.of().formatHex(digest.digest()).equals(entry.sha256());
        } catch (IOException e) { // what the zip itself finds wrong, too
            return false;
        }
    }

    Counts counts() {
        return manifest.counts();
    }

    List<String> works() {
        return manifest.entries().stream()
                .map(Manifest.Entry::name)
                .filter(Names::isWork)
                .toList();
    }

    <T> T json(String name, Class<T> type) {
        try (var in = open(name)) {
            return Json.MAPPER.readValue(in.readAllBytes(), type);
        } catch (IOException | JacksonException e) {
            throw damaged(name);
        }
    }

    <T> List<T> list(String name, Class<T[]> type) {
        return Arrays.asList(json(name, type));
    }

    String text(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw damaged(name);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        return zip.getInputStream(entry);
    }

    BackupRejected damaged(String name) {
        return new BackupRejected(Reason.DAMAGED, path, name);
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("a file that was only read", e);
        }
    }
}
