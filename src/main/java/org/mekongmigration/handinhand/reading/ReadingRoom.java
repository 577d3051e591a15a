package org.mekongmigration.handinhand.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.media.PictureStore;
import org.mekongmigration.handinhand.work.ReadRevision;
import org.mekongmigration.handinhand.work.WorkReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes readings: the same documents that go to paper, for somebody without an account. */
@Service
@Transactional(readOnly = true)
public class ReadingRoom {

    private final WorkReading works;
    private final PictureStore pictures;
    private final Printing printing;
    private final ContentFormat format;

    ReadingRoom(WorkReading works, PictureStore pictures, Printing printing, ContentFormat format) {
        this.works = works;
        this.pictures = pictures;
        this.printing = printing;
        this.format = format;
    }

    /** Which languages a work can be read in, its own first. */
    public List<Language> languages(Reading reading) {
        return works.revision(reading.work(), reading.revision())
                .map(read -> languages(reading, read.content(), new ReadingLookup(reading, works, pictures)))
                .orElse(List.of());
    }

    /** Absent where the work or its revision is not there, or its kind is not read. */
    public Optional<Composed> compose(Reading reading, Choice choice) {
        return works.revision(reading.work(), reading.revision()).map(read -> composed(reading, read, choice));
    }

    private Composed composed(Reading reading, ReadRevision read, Choice choice) {
        var work = Shown.toStrangers(read.content());
        var lookup = new ReadingLookup(reading, works, pictures);
        var changed = read.published().orElse(read.keptAt());
        var order = new PrintOrder<>(work, read.number(), changed, edition(reading, work, choice), lookup);
        var document = printing.compose(order).document();
        var languages = languages(reading, work, lookup);
        return new Composed(
                reading,
                work,
                choice,
                order,
                document,
                languages,
                lookup.found().keySet(),
                changed,
                read.note());
    }

    private static Edition edition(Reading reading, Content work, Choice choice) {
        return Edition.USUAL
                .in(shown(reading, work, choice))
                .guidedIn(choice.page())
                .with(reading.parts());
    }

    /** Sheets are in the languages of the pupils if nobody chose; all else is in the language of the page. */
    private static List<Language> shown(Reading reading, Content work, Choice choice) {
        var shown = new LinkedHashSet<Language>();
        if (choice.others().isEmpty() && work instanceof LessonPlan plan) {
            shown.addAll(plan.pupilLanguages());
        } else if (choice.others().isEmpty() && work.kind() == Kind.LESSON_PACK) {
            return List.of();
        } else {
            shown.add(choice.page());
            shown.addAll(choice.others());
        }
        if (!reading.languages().isEmpty()) {
            shown.retainAll(reading.languages());
        }
        return shown.isEmpty() ? List.of(choice.page()) : List.copyOf(shown);
    }

    private List<Language> languages(Reading reading, Content work, ReadingLookup lookup) {
        var all = new LinkedHashSet<>(work.languages());
        if (work instanceof LessonPlan plan) {
            all.add(plan.written());
        }
        inAll(work, lookup).forEach(all::add);
        var allowed = new ArrayList<>(all);
        if (!reading.languages().isEmpty()) {
            allowed.retainAll(reading.languages());
        }
        return allowed.isEmpty() ? List.of(work.source()) : List.copyOf(allowed);
    }

    /** What the lessons of a work are all written in, whatever the work itself is. */
    private Set<Language> inAll(Content work, ReadingLookup lookup) {
        if (work.kind() != Kind.LESSON_PLAN && work.kind() != Kind.LESSON_PACK) {
            return Set.of();
        }
        var named = format.references(work).stream()
                .filter(reference -> reference.kind() == Kind.ACTIVITY || reference.kind() == Kind.LESSON_PLAN)
                .map(lookup::find)
                .flatMap(Optional::stream)
                .toList();
        var common = new LinkedHashSet<Language>();
        for (var other : named) {
            var of = new LinkedHashSet<>(other.languages());
            of.addAll(inAll(other, lookup));
            if (other == named.getFirst()) {
                common.addAll(of);
            } else {
                common.retainAll(of);
            }
        }
        return common;
    }

    /** Which revisions a reading names now, as one word: while it is the same, the page is the same. */
    public String standing(Reading reading, Set<Reference> references) {
        var numbers = new TreeMap<String, Integer>();
        for (var reference : references) {
            numbers.put(
                    reference.kind() + " " + reference.work() + " "
                            + Objects.requireNonNullElse(reference.version(), 0),
                    works.number(reference, reading.work(), reading.asOf()).orElse(0));
        }
        return numbers.toString();
    }
}
