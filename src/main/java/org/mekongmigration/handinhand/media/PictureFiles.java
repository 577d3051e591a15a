package org.mekongmigration.handinhand.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of all pictures. A file that has its name here is whole and on the disk. */
@Component
class PictureFiles {

    private static final String SMALL = "-small.";

    private final Path folder;

    PictureFiles(@Value("${handinhand.data}") Path data) {
        folder = data.resolve("media").toAbsolutePath();
    }

    /** A file to work on, on the same disk, so that it can be moved to its place in one step. */
    Path scratch() throws IOException {
        var scratch = folder.resolve("coming-in");
        Files.createDirectories(scratch);
        return Files.createTempFile(scratch, "picture", null);
    }

    Path file(PictureHash hash, PictureType type) {
        return folder.resolve(hash.file("." + type.ending()));
    }

    Path small(PictureHash hash, PictureType type) {
        return folder.resolve(hash.file(SMALL + type.ending()));
    }

    Path version(PictureHash hash, String ending) {
        return folder.resolve(hash.file(ending));
    }

    InputStream open(PictureHash hash, PictureType type) throws IOException {
        return Files.newInputStream(file(hash, type));
    }

    /** After this the bytes survive a power cut, their name included. */
    void keep(Path scratch, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        force(scratch, StandardOpenOption.WRITE);
        Files.move(scratch, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (Path at = place.getParent(); at != null && at.startsWith(folder); at = at.getParent()) {
            force(at, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
