package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.FormatRejected;
import org.mekongmigration.handinhand.content.Mark;
import org.mekongmigration.handinhand.content.Problem;
import org.mekongmigration.handinhand.content.Problem.Reason;
import org.mekongmigration.handinhand.content.WorkId;

/** Reads works from what people name: a work.yaml, its folder, a folder of folders, a zip of any of these. One bad file does not keep the others back. */
public final class WorkFiles {

    static final String WORK = "work.yaml";
    private static final int DEPTH = 6;
    private static final int MOST_WORKS = 5_000;

    /** More than the format reads, so that its own message is given. */
    private static final int MOST_BYTES = 17 << 20;

    private final ContentFormat format;
    private final List<FileWork> works = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<WorkId, String> files = new HashMap<>();

    private WorkFiles(ContentFormat format) {
        this.format = format;
    }

    public static ReadFiles read(ContentFormat format, List<Path> named) {
        var reading = new WorkFiles(format);
        named.forEach(reading::read);
        return new ReadFiles(reading.works, reading.problems);
    }

    private void read(Path named) {
        var name = named.getFileName() == null
                ? ""
                : named.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (Files.isDirectory(named)) {
                readFolder(named);
            } else if (!Files.isRegularFile(named)) {
                problem(named.toString(), Reason.FILE_MISSING);
            } else if (name.endsWith(".zip")) {
                ZipWorks.read(named, this);
            } else {
                readFile(named);
            }
        } catch (IOException e) {
            problem(named.toString(), Reason.FILE_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** Whether the folder holds no work. */
    static boolean none(Path folder) {
        try {
            return found(folder).isEmpty();
        } catch (IOException e) {
            return false; // reading it says why
        }
    }

    private static List<Path> found(Path folder) throws IOException {
        try (var all = Files.find(
                folder,
                DEPTH,
                (file, attributes) -> file.getFileName().toString().equals(WORK))) {
            return all.limit(MOST_WORKS + 1).sorted().toList();
        }
    }

    private void readFolder(Path folder) throws IOException {
        var found = found(folder);
        if (found.isEmpty()) {
            problem(folder.toString(), Reason.NO_WORK_HERE);
        }
        if (found.size() > MOST_WORKS) {
            problem(folder.toString(), Reason.TOO_MANY_FILES, "" + found.size(), "" + MOST_WORKS);
            return;
        }
        for (var file : found) {
            readFile(file);
        }
    }

    private void readFile(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        var folder = file.toAbsolutePath().getParent();
        var changed = Files.getLastModifiedTime(file).toInstant();
        add(file.toString(), bytes, new FolderSource(folder == null ? file : folder), changed);
    }

    void add(String file, byte[] bytes, WorkSource source, Instant changed) {
        try {
            var read = format.read(file, bytes);
            var before = files.putIfAbsent(read.work().id(), file);
            if (before == null) {
                works.add(new FileWork(read.work(), read.tree(), source, changed));
            } else if (!before.equals(file)) {
                problem(file, Reason.WORK_ID_TWICE, read.work().id().value(), before);
            }
        } catch (FormatRejected e) {
            problems.addAll(e.problems());
        }
    }

    void problem(String file, Reason reason, String... arguments) {
        problems.add(new Problem(new Mark(file, 1, 1), "", reason, List.of(arguments)));
    }
}
