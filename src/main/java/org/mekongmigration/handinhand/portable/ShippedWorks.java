package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.FormatRejected;
import org.mekongmigration.handinhand.content.Problem;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content that comes with Hand in Hand, on the class path: a folder a work, named as its id. */
final class ShippedWorks {

    private static final String FOLDER = "/lesson-templates/";

    private ShippedWorks() {}

    /** All of them, in the order of their ids, and why others are not well. */
    static ReadFiles all(ContentFormat format) {
        var works = new ArrayList<FileWork>();
        var problems = new ArrayList<Problem>();
        for (var id : ids()) {
            try {
                read(format, id).ifPresent(works::add);
            } catch (FormatRejected e) {
                problems.addAll(e.problems());
            }
        }
        return new ReadFiles(works, problems);
    }

    private static List<String> ids() {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + FOLDER.substring(1) + "*/" + WorkFiles.WORK);
            var ids = new TreeSet<String>();
            for (var file : files) {
                var parts = file.getURL().getPath().split("/");
                ids.add(parts[parts.length - 2]);
            }
            return List.copyOf(ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if no such work is shipped, or if its file was spoilt. */
    static Optional<FileWork> find(ContentFormat format, WorkId id) {
        try {
            return read(format, id.value());
        } catch (FormatRejected e) {
            return Optional.empty();
        }
    }

    private static Optional<FileWork> read(ContentFormat format, String id) {
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
