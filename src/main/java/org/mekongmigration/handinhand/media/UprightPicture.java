package org.mekongmigration.handinhand.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture turned as its camera was held, for those who print a file without keeping it. */
public final class UprightPicture {

    private UprightPicture() {}

    /**
     * @param picture a JPEG, PNG or WebP file
     * @return the same bytes where the picture is upright already; else the pixels turned and written anew
     * @throws PictureRefused if it has to be turned and cannot be read
     */
    public static byte[] of(byte[] picture) throws IOException {
        var file = Files.createTempFile("picture", null);
        try {
            Files.write(file, picture);
            var kind = FileKind.of(picture);
            return CameraNotes.orientation(file, kind) == Orientation.UPRIGHT ? picture : turned(file, kind);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static byte[] turned(Path file, FileKind kind) throws IOException {
        var pixels = PictureReader.read(file, kind);
        PictureWriter.write(pixels, PictureWriter.fitting(pixels, kind), file);
        return Files.readAllBytes(file);
    }
}
