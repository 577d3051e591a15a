package org.mekongmigration.handinhand.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Reads from a camera's notes how it was held, and nothing else. Notes that cannot be read do not keep a picture out. */
class CameraNotes {

    private CameraNotes() {}

    static Orientation orientation(Path file, FileKind kind) {
        try {
            var directory = read(file, kind).getFirstDirectoryOfType(ExifIFD0Directory.class);
            var number = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return number == null ? Orientation.UPRIGHT : Orientation.of(number);
        } catch (IOException | JpegProcessingException | RuntimeException e) {
            LoggerFactory.getLogger(CameraNotes.class).debug("The notes of a picture cannot be read", e);
            return Orientation.UPRIGHT;
        }
    }

    private static Metadata read(Path file, FileKind kind) throws IOException, JpegProcessingException {
        return switch (kind) {
            case JPEG -> JpegMetadataReader.readMetadata(file.toFile(), List.of(new ExifReader()));
            case PNG -> exif(Chunks.PNG.find(file, "eXIf").orElse(new byte[0]));
            case WEBP -> exif(Chunks.WEBP.find(file, "EXIF").orElse(new byte[0]));
            default -> new Metadata();
        };
    }

    private static Metadata exif(byte[] chunk) {
        var metadata = new Metadata();
        if (chunk.length > 0) {
            // some programs write the preamble of JPEG's segment into WebP's chunk as well
            var start = ExifReader.startsWithJpegExifPreamble(chunk) ? ExifReader.JPEG_SEGMENT_PREAMBLE.length() : 0;
            new ExifReader().extract(new ByteArrayReader(chunk, start), metadata);
        }
        return metadata;
    }
}
