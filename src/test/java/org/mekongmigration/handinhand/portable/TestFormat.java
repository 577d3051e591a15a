package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mekongmigration.handinhand.content.ContentFormat;

/** The format with all its kinds, and the files that it is tried on. */
final class TestFormat {

    static final ContentFormat FORMAT = Kinds.format();

    static final Path EXAMPLES = Path.of("src/test/resources/examples");

    private TestFormat() {}

    static List<Path> works(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("work.yaml")).sorted().toList();
        }
    }
}
