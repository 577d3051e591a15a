package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.FormatRejected;
import org.mekongmigration.handinhand.content.WorkId;

/** The content that comes with Hand in Hand, on the class path: a folder a work, named as its id. */
final class ShippedWorks {

    private static final String FOLDER = "/lesson-templates/";

    private ShippedWorks() {}

    /** Empty if no such work is shipped, or if its file was spoilt. */
    static Optional<FileWork> find(ContentFormat format, WorkId id) {
        var source = new ClassPathSource(FOLDER + id + "/");
        try {
            var opened = source.open(WorkFiles.WORK);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (var in = opened.get()) {
                var read = format.read("lesson-templates/" + id + "/" + WorkFiles.WORK, in.readAllBytes());
                return Optional.of(new FileWork(read.work(), read.tree(), source, Instant.EPOCH));
            }
        } catch (FormatRejected e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record ClassPathSource(String folder) implements WorkSource {

        @Override
        public Optional<InputStream> open(String path) {
            return ZipWorks.isOutside(path)
                    ? Optional.empty()
                    : Optional.ofNullable(ShippedWorks.class.getResourceAsStream(folder + path));
        }
    }
}
