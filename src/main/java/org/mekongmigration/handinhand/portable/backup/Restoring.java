package org.mekongmigration.handinhand.portable.backup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.account.AccountArchive;
import org.mekongmigration.handinhand.account.ArchivedAccount;
import org.mekongmigration.handinhand.account.ArchivedSchool;
import org.mekongmigration.handinhand.activity.ArchivedLesson;
import org.mekongmigration.handinhand.activity.LessonArchive;
import org.mekongmigration.handinhand.lettering.ArchivedFace;
import org.mekongmigration.handinhand.lettering.FaceArchive;
import org.mekongmigration.handinhand.media.ArchivedPicture;
import org.mekongmigration.handinhand.media.PictureArchive;
import org.mekongmigration.handinhand.portable.backup.BackupRejected.Reason;
import org.mekongmigration.handinhand.sharing.ArchivedLink;
import org.mekongmigration.handinhand.sharing.LinkArchive;
import org.mekongmigration.handinhand.work.ArchivedWork;
import org.mekongmigration.handinhand.work.WorkArchive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a backup into an empty installation: all of it, or nothing. */
@Service
public class Restoring {

    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

    private final AccountArchive accounts;
    private final PictureArchive pictures;
    private final WorkArchive works;
    private final LessonArchive lessons;
    private final LinkArchive links;
    private final FaceArchive faces;
    private final TransactionTemplate transaction;

    Restoring(
            AccountArchive accounts,
            PictureArchive pictures,
            WorkArchive works,
            LessonArchive lessons,
            LinkArchive links,
            FaceArchive faces,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.pictures = pictures;
        this.works = works;
        this.lessons = lessons;
        this.links = links;
        this.faces = faces;
        this.transaction = transaction;
    }

    /** @throws BackupRejected if somebody or something is here already, or it cannot be brought in; then nothing of it is here */
    public Counts restore(BackupFile file) {
        var filesBrought = new ArrayList<ArchivedPicture>();
        boolean done = false;
        try {
            transaction.executeWithoutResult(status -> bring(file, filesBrought));
            done = true;
            return file.counts();
        } catch (BackupRejected e) {
            throw e;
        } catch (RuntimeException e) { // the database, the format and the records refuse in ways of their own
            LOG.error("The backup could not be restored", e);
            throw new BackupRejected(Reason.NOT_TAKEN, String.valueOf(e.getMessage()));
        } finally {
            if (!done) {
                filesBrought.forEach(this::remove);
            }
        }
    }

    private void bring(BackupFile file, List<ArchivedPicture> filesBrought) {
        refuseUnlessEmpty();
        var schools = file.list(Names.SCHOOLS, ArchivedSchool[].class);
        var people = file.list(Names.ACCOUNTS, ArchivedAccount[].class);
        var all = file.list(Names.PICTURES, ArchivedPicture[].class);
        accounts.bring(schools, people);
        pictures.bring(all);
        var counts = new Counts(schools.size(), people.size(), all.size(), 0, 0, 0, 0);
        for (var name : file.works()) {
            var work = file.json(name, ArchivedWork.class);
            var id = work.id();
            works.bring(
                    work,
                    number -> file.text(Names.revision(id, number)),
                    position -> file.text(Names.draft(id, position)));
            counts = counts.withWork(
                    work.revisions().size(),
                    work.drafts().size(),
                    work.otherTexts().size());
        }
        if (file.has(Names.LESSONS)) { // older backups know of none
            lessons.bring(file.list(Names.LESSONS, ArchivedLesson[].class));
        }
        if (file.has(Names.LINKS)) {
            links.bring(file.list(Names.LINKS, ArchivedLink[].class));
        }
        if (file.has(Names.FACES)) {
            faces.bring(file.list(Names.FACES, ArchivedFace[].class));
        }
        if (!counts.equals(file.counts())) {
            throw file.damaged(Manifest.NAME);
        }
        all.forEach(picture -> bringFile(file, picture, filesBrought));
    }

    private void refuseUnlessEmpty() {
        int people = accounts.accounts().size();
        int schools = accounts.schools().size();
        int here = works.ids().size();
        int shown = pictures.all().size();
        if (people + schools + here + shown > 0) {
            throw new BackupRejected(Reason.NOT_EMPTY, people, schools, here, shown);
        }
    }

    private void bringFile(BackupFile file, ArchivedPicture picture, List<ArchivedPicture> filesBrought) {
        var name = Names.picture(picture);
        if (!file.has(name)) {
            return; // it was missing when the backup was made, and the backup said so
        }
        try (var bytes = file.open(name)) {
            if (pictures.bringFile(picture, bytes)) {
                filesBrought.add(picture);
            }
        } catch (IOException e) {
            throw new BackupRejected(Reason.NOT_TAKEN, e.toString());
        }
    }

    private void remove(ArchivedPicture picture) {
        try {
            pictures.removeFile(picture);
        } catch (IOException e) {
            LOG.warn("The file of the picture {} was left behind", picture.hash(), e);
        }
    }
}
