package org.mekongmigration.handinhand.portable.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.account.AccountArchive;
import org.mekongmigration.handinhand.activity.LessonArchive;
import org.mekongmigration.handinhand.lettering.FaceArchive;
import org.mekongmigration.handinhand.media.ArchivedPicture;
import org.mekongmigration.handinhand.media.PictureArchive;
import org.mekongmigration.handinhand.portable.backup.BackupRejected.Reason;
import org.mekongmigration.handinhand.sharing.LinkArchive;
import org.mekongmigration.handinhand.work.WorkArchive;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes everything that people have put into this installation to one file. */
@Service
public class BackingUp {

    private final AccountArchive accounts;
    private final PictureArchive pictures;
    private final WorkArchive works;
    private final LessonArchive lessons;
    private final LinkArchive links;
    private final FaceArchive faces;
    private final Clock clock;

    BackingUp(
            AccountArchive accounts,
            PictureArchive pictures,
            WorkArchive works,
            LessonArchive lessons,
            LinkArchive links,
            FaceArchive faces,
            Clock clock) {
        this.accounts = accounts;
        this.pictures = pictures;
        this.works = works;
        this.lessons = lessons;
        this.links = links;
        this.faces = faces;
        this.clock = clock;
    }

    /** @param spoilt hashes of pictures whose file is not there, or is another than was let in */
    public record Report(Counts counts, List<String> spoilt) {}

    /**
     * One moment of the database, whatever others write meanwhile. The file gets its name when it is whole and on the disk.
     *
     * @throws BackupRejected if the file is there already, or cannot be written; then there is nothing of it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report backUp(Path file) {
        var place = file.toAbsolutePath();
        if (Files.exists(place)) {
            throw new BackupRejected(Reason.FILE_THERE, file);
        }
        try {
            var scratch =
                    Files.createTempFile(place.getParent(), "." + place.getFileName(), ".part"); // its owner's alone
            try {
                var report = write(scratch);
                try (var channel = FileChannel.open(scratch, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(scratch, place, StandardCopyOption.ATOMIC_MOVE);
                return report;
            } finally {
                Files.deleteIfExists(scratch);
            }
        } catch (IOException e) {
            throw new BackupRejected(Reason.CANNOT_WRITE, file, e.toString());
        } catch (UncheckedIOException e) {
            throw new BackupRejected(Reason.CANNOT_WRITE, file, String.valueOf(e.getCause()));
        }
    }

    private Report write(Path scratch) throws IOException {
        try (var out = new BackupWriter(scratch, clock.instant())) {
            var schools = accounts.schools();
            var people = accounts.accounts();
            var all = pictures.all();
            out.json(Names.SCHOOLS, schools);
            out.json(Names.ACCOUNTS, people);
            out.json(Names.PICTURES, all);
            out.json(Names.LESSONS, lessons.all());
            out.json(Names.LINKS, links.all());
            out.json(Names.FACES, faces.all());
            var counts = new Counts(schools.size(), people.size(), all.size(), 0, 0, 0, 0);
            for (var id : works.ids()) {
                var work = works.read(id, new ContentsOf(id, out));
                out.json(Names.work(id), work);
                counts = counts.withWork(
                        work.revisions().size(),
                        work.drafts().size(),
                        work.otherTexts().size());
            }
            var spoilt = new ArrayList<String>();
            for (var picture : all) {
                if (!write(picture, out)) {
                    spoilt.add(picture.hash());
                }
            }
            out.finish(counts);
            return new Report(counts, spoilt);
        }
    }

    private boolean write(ArchivedPicture picture, BackupWriter out) throws IOException {
        var file = pictures.file(picture);
        if (file.isEmpty()) {
            return false;
        }
        try (var in = Files.newInputStream(file.get())) {
            return out.picture(Names.picture(picture), in).equals(picture.hash());
        }
    }

    private record ContentsOf(String id, BackupWriter out) implements WorkArchive.Contents {

        @Override
        public void revision(int number, String json) {
            write(Names.revision(id, number), json);
        }

        @Override
        public void draft(int position, String json) {
            write(Names.draft(id, position), json);
        }

        private void write(String name, String json) {
            try {
                out.text(name, json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
