package org.mekongmigration.handinhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.mekongmigration.handinhand.language.Language;

/** Counts what was judged and what was wrong, by language: {@code target/proof}, from which ./test makes its table. */
public final class Proof {

    private static final Proof OF_THIS_PROCESS = new Proof();

    /** What is judged, in the order of the table. */
    public enum Judged {
        SHAPES,
        INK,
        COPIED,
        FOUND,
        LINE_ENDS,
        FILES,
        STRUCTURE
    }

    private record Cell(String language, Judged judged) {}

    private record Count(long seen, long wrong) {

        Count and(Count other) {
            return new Count(seen + other.seen, wrong + other.wrong);
        }
    }

    private final Map<Cell, Count> counts = new TreeMap<>((one, other) -> {
        int languages = one.language.compareTo(other.language);
        return languages != 0 ? languages : one.judged.compareTo(other.judged);
    });

    private Proof() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::write));
    }

    /** @param wrong how many of those that were seen */
    public static void of(Language language, Judged judged, long seen, long wrong) {
        OF_THIS_PROCESS.count(new Cell(language.tag(), judged), new Count(seen, wrong));
    }

    private synchronized void count(Cell cell, Count count) {
        counts.merge(cell, count, Count::and);
    }

    private synchronized void write() {
        var rows = new StringBuilder();
        counts.forEach((cell, count) -> rows.append("%s\t%s\t%d\t%d%n"
                .formatted(
                        cell.language, cell.judged.name().toLowerCase().replace('_', '-'), count.seen, count.wrong)));
        try {
            var folder = Files.createDirectories(Path.of("target", "proof"));
            Files.writeString(folder.resolve(ProcessHandle.current().pid() + ".tsv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
