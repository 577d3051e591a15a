package org.mekongmigration.handinhand.portable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Renamed;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.portable.ImportReport.Arrival;
import org.mekongmigration.handinhand.portable.ImportReport.Outcome;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkImporting;
import org.mekongmigration.handinhand.work.WorkImporting.Standing;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Service;

/** Brings works from files into the installation: for the person who is signed in, or, with nobody signed in, for the Network. */
@Service
public class Importing {

    private final ContentFormat format;
    private final PicturesOfWorks pictures;
    private final WorkImporting works;
    private final WorkShelf shelf;
    private final SignedIn signedIn;

    Importing(ContentFormat format, PicturesOfWorks pictures, WorkImporting works, WorkShelf shelf, SignedIn signedIn) {
        this.format = format;
        this.pictures = pictures;
        this.works = works;
        this.shelf = shelf;
        this.signedIn = signedIn;
    }

    /** @param files each a work.yaml, a folder or a zip; what cannot be read is reported and the rest comes in */
    public ImportReport bring(List<Path> files) {
        var read = WorkFiles.read(format, files);
        var person = signedIn.person();
        var others = new Renamed(person.map(here -> newIds(read.works())).orElse(Map.of()));
        var references = new PlanReferences(format, person.isPresent() ? this::forPerson : works::forNetwork);
        var arrivals = read.works().stream()
                .sorted(Comparator.comparing(Importing::order))
                .map(file -> arrive(file, others, person, references))
                .toList();
        return new ImportReport(arrivals, read.problems());
    }

    private Optional<Integer> forPerson(WorkId id) {
        return shelf.find(id).map(Shelved::number);
    }

    /** Plans come late, packs last: they name the others. */
    private static int order(FileWork file) {
        return switch (file.work().kind()) {
            case LESSON_PACK -> 2;
            case LESSON_PLAN -> 1;
            case ACTIVITY, LESSON_TEMPLATE, STORYBOOK, TERM -> 0;
        };
    }

    private Map<WorkId, WorkId> newIds(List<FileWork> files) {
        var ids = new HashMap<WorkId, WorkId>();
        for (var file : files) {
            var id = file.work().id();
            if (works.standing(id, file.work().kind()) == Standing.SOMEBODY_ELSES) {
                ids.put(id, WorkAuthoring.freshId());
            }
        }
        return ids;
    }

    private Arrival arrive(FileWork file, Renamed others, Optional<Person> person, PlanReferences references) {
        var refused = new ArrayList<String>();
        var withPictures = pictures.bring(file, person.map(Person::id).orElse(null), (path, why) -> refused.add(path));
        var content = references.pinned(others.work(withPictures));
        var missing = references.missing(content);
        var id = content.id();
        try {
            var number = person.isPresent()
                    ? Optional.of(works.bring(content))
                    : works.install(content, false).number();
            return new Arrival(content, id, number, outcome(number, file.work().id(), id), refused, missing);
        } catch (WorkRejected e) {
            var outcome =
                    e.reason() == WorkRejected.Reason.KIND_NOT_ALLOWED ? Outcome.KIND_NOT_ALLOWED : Outcome.LEFT_ALONE;
            return new Arrival(content, id, Optional.empty(), outcome, refused, missing);
        }
    }

    private static Outcome outcome(Optional<Integer> number, WorkId before, WorkId now) {
        if (number.isEmpty()) {
            return Outcome.LEFT_ALONE;
        }
        if (!now.equals(before)) {
            return Outcome.NEW_UNDER_ANOTHER_ID;
        }
        return number.get() == 1 ? Outcome.NEW : Outcome.NEW_REVISION;
    }
}
