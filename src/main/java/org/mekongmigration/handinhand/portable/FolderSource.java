package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A work's folder on disk. */
record FolderSource(Path folder) implements WorkSource {

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        try {
            var file = folder.resolve(path).normalize();
            boolean inside = file.startsWith(folder.normalize());
            return inside && Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
