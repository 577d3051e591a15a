package org.mekongmigration.handinhand.portable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** Works in a zip. Nothing is unpacked to disk; what an entry says of its size is not believed. */
final class ZipWorks {

    private static final int MOST_FILES = 10_000;
    private static final int MOST_WORK_BYTES = 17 << 20;
    private static final long MOST_WORK_BYTES_IN_ALL = 200L << 20;

    private ZipWorks() {}

    static void read(Path zip, WorkFiles into) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            read(zip, file, into);
        } catch (ZipException | IllegalArgumentException e) { // the second for names in no known encoding
            into.problem(zip.toString(), Reason.NOT_A_ZIP);
        }
    }

    private static void read(Path zip, ZipFile file, WorkFiles into) throws IOException {
        if (file.size() > MOST_FILES) {
            into.problem(zip.toString(), Reason.TOO_MANY_FILES, "" + file.size(), "" + MOST_FILES);
            return;
        }
        var works = new ArrayList<ZipEntry>();
        for (var entry : file.stream().toList()) {
            if (isOutside(entry.getName())) {
                into.problem(zip.toString(), Reason.PATH_OUTSIDE, entry.getName());
                return;
            }
            if (isWork(entry)) {
                works.add(entry);
            }
        }
        if (works.isEmpty()) {
            into.problem(zip.toString(), Reason.NO_WORK_HERE);
        }
        long all = 0;
        for (var entry : works) {
            var bytes = bytes(file, entry);
            all += bytes.length;
            if (all > MOST_WORK_BYTES_IN_ALL) {
                into.problem(zip.toString(), Reason.FILE_TOO_LARGE, "", (MOST_WORK_BYTES_IN_ALL >> 20) + " MB");
                return;
            }
            var time = entry.getLastModifiedTime();
            var name = entry.getName();
            var folder = name.substring(0, name.length() - WorkFiles.WORK.length());
            into.add(
                    zip + "/" + name,
                    bytes,
                    new ZipSource(zip, folder),
                    time == null ? Instant.EPOCH : time.toInstant());
        }
    }

    private static boolean isWork(ZipEntry entry) {
        var name = entry.getName();
        // macOS puts a shadow of every file beside it
        return !name.startsWith("__MACOSX/") && (name.equals(WorkFiles.WORK) || name.endsWith("/" + WorkFiles.WORK));
    }

    static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.matches("[A-Za-z]:.*")
                || name.equals("..")
                || name.startsWith("../")
                || name.contains("/../")
                || name.endsWith("/..");
    }

    private static byte[] bytes(ZipFile file, ZipEntry entry) throws IOException {
        try (var in = file.getInputStream(entry)) {
            return in.readNBytes(MOST_WORK_BYTES);
        }
    }

    /** A folder inside a zip; opened anew for each picture, since who reads it does so later, or never. */
    private record ZipSource(Path zip, String folder) implements WorkSource {

        @Override
        public Optional<InputStream> open(String path) throws IOException {
            if (isOutside(path)) {
                return Optional.empty();
            }
            try (var file = new ZipFile(zip.toFile())) {
                var entry = file.getEntry(folder + path);
                if (entry == null || entry.isDirectory()) {
                    return Optional.empty();
                }
                try (var in = file.getInputStream(entry)) {
                    return Optional.of(new ByteArrayInputStream(in.readNBytes(PictureFile.MOST_BYTES + 1)));
                }
            }
        }
    }
}
