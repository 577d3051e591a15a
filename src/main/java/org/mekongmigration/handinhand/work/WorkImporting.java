package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.Installed.Outcome;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works that come from files: by a person who is signed in, or with the installation. One method is one transaction. */
@Service
@Transactional
public class WorkImporting {

    /** Whose an id is, to the person who is signed in. */
    public enum Standing {
        FREE,
        /** The import becomes a new revision. */
        YOURS,
        /** The import needs a new id. */
        SOMEBODY_ELSES
    }

    private final Works works;
    private final Access access;
    private final SignedIn signedIn;
    private final Drafting drafting;
    private final Revising revising;
    private final WorkContents contents;
    private final Clock clock;

    WorkImporting(
            Works works,
            Access access,
            SignedIn signedIn,
            Drafting drafting,
            Revising revising,
            WorkContents contents,
            Clock clock) {
        this.works = works;
        this.access = access;
        this.signedIn = signedIn;
        this.drafting = drafting;
        this.revising = revising;
        this.contents = contents;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Standing standing(WorkId id, Kind kind) {
        return works.findById(id.value())
                .map(work ->
                        work.kind() == kind && access.rights(work).edit() ? Standing.YOURS : Standing.SOMEBODY_ELSES)
                .orElse(Standing.FREE);
    }

    /**
     * Brings in a work of the person who is signed in: a new one, or a new revision of hers. Her draft becomes a revision
     * first.
     *
     * @return the number of the revision
     */
    public int bring(Content content) {
        var person = signedIn.require();
        var json = contents.write(content);
        if (!works.existsById(content.id().value())) {
            if (!Rights.mayCreate(person, content)) {
                throw new WorkRejected(Reason.KIND_NOT_ALLOWED);
            }
            var work = new Work(content.id(), content.kind(), person, clock.instant());
            revising.append(work, content, json, person.id(), null);
            return work.head();
        }
        var work = access.editable(content.id());
        if (work.kind() != content.kind()) {
            throw new WorkRejected(Reason.CONTENT_OF_ANOTHER_WORK);
        }
        drafting.intoRevision(work, null);
        if (!revising.revision(work.id(), work.head()).content().equals(json)) {
            revising.append(work, content, json, person.id(), null);
        }
        return work.head();
    }

    /**
     * Brings in a work of the Network with nobody signed in: what is shipped, and the command line. It becomes a new revision
     * if the head is one that came in so; what people have changed since is left alone, and so is what a person owns.
     *
     * @param publish everybody sees it
     */
    public Installed install(Content content, boolean publish) {
        var json = contents.write(content);
        var found = works.lock(content.id().value()).orElse(null);
        var work = found != null ? found : new Work(content.id(), content.kind(), null, clock.instant());
        if (work.facts().owner().isPresent() || work.kind() != content.kind()) {
            return new Installed(Outcome.NOT_OURS, Optional.empty());
        }
        if (found != null && lastInstalled(work).filter(json::equals).isPresent()) {
            return new Installed(Outcome.UNCHANGED, Optional.of(work.head()));
        }
        if (found != null && touchedByPeople(work)) {
            return new Installed(Outcome.CHANGED_HERE, Optional.of(work.head()));
        }
        revising.append(work, content, json, null, null);
        if (publish) {
            revising.publishHead(work);
        }
        return new Installed(found == null ? Outcome.NEW : Outcome.NEW_REVISION, Optional.of(work.head()));
    }

    /** With nobody signed in: the revision of a Network's work that imported plans use, published or not. */
    @Transactional(readOnly = true)
    public Optional<Integer> forNetwork(WorkId id) {
        return works.findById(id.value())
                .filter(work -> work.facts().network())
                .map(work -> work.published().orElse(work.head()));
    }

    /** The newest revision that nobody here wrote. */
    private Optional<String> lastInstalled(Work work) {
        return IntStream.iterate(work.head(), number -> number >= 1, number -> number - 1)
                .mapToObj(number -> revising.revision(work.id(), number))
                .filter(revision -> revision.author().isEmpty())
                .map(Revision::content)
                .findFirst();
    }

    private boolean touchedByPeople(Work work) {
        return revising.revision(work.id(), work.head()).author().isPresent();
    }
}
