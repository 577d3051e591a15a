package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads works for somebody who is not signed in and has shown another right: a link that stands, or that the work is published.
 * Whoever calls has asked for that right, for nothing here asks who is reading.
 */
@Service
@Transactional(readOnly = true)
public class WorkReading {

    private final Works works;
    private final Revisions revisions;
    private final WorkContents contents;

    WorkReading(Works works, Revisions revisions, WorkContents contents) {
        this.works = works;
        this.revisions = revisions;
        this.contents = contents;
    }

    /** Absent where there is no such work; one that lies in the bin is there. */
    public Optional<WorkFacts> facts(WorkId id) {
        return works.findById(id.value()).map(Work::facts);
    }

    /** Whether the work lies in its owner's bin, or has left it for good. */
    public boolean isBinned(WorkId id) {
        return works.findById(id.value()).flatMap(Work::binnedAt).isPresent();
    }

    /** The revision that everybody sees, if the work is published. */
    public Optional<ReadRevision> published(WorkId id) {
        return works.findById(id.value()).flatMap(work -> work.published().flatMap(number -> read(work, number)));
    }

    /** Any revision, published or not. */
    public Optional<ReadRevision> revision(WorkId id, int number) {
        return works.findById(id.value()).flatMap(work -> read(work, number));
    }

    /**
     * The number of the revision that a live link shows: what is published, else what was published last, else the newest that its
     * owner named, but none before the one that she shared.
     *
     * @param shared the newest revision when the link was made
     */
    public Optional<Integer> live(WorkId id, int shared) {
        return works.findById(id.value()).map(work -> work.published().orElseGet(() -> newestShown(work, shared)));
    }

    private int newestShown(Work work, int shared) {
        var id = work.id().value();
        return revisions
                .newestPublished(id)
                .or(() -> revisions.newestNamed(id).filter(named -> named > shared))
                .orElse(shared);
    }

    /**
     * What a work that is read names.
     *
     * @param reader the work that names it: what was never published is found only if it belongs to the same owner, school or
     *     the Network, so that no one can read a stranger's work by naming it
     * @param asOf absent: as it is now; else as it was then
     */
    public Optional<Content> find(Reference reference, WorkId reader, @Nullable Instant asOf) {
        return number(reference, reader, asOf)
                .flatMap(number ->
                        revisions.findById(new Revision.Id(reference.work().value(), number)))
                .map(revision -> contents.read(revision.content()))
                .filter(content -> content.kind() == reference.kind());
    }

    /** The number of the revision that {@link #find} would read. */
    public Optional<Integer> number(Reference reference, WorkId reader, @Nullable Instant asOf) {
        var named = works.findById(reference.work().value());
        if (named.isEmpty() || named.get().kind() != reference.kind()) {
            return Optional.empty();
        }
        var work = named.get();
        var version = reference.version();
        if (version != null) {
            return Optional.of(version).filter(number -> mayShow(work, number, reader));
        }
        return publishedNumber(work, asOf).or(() -> ownNumber(work, reader, asOf));
    }

    private Optional<Integer> publishedNumber(Work work, @Nullable Instant asOf) {
        if (asOf == null) {
            return work.published();
        }
        return revisions.publishedBy(work.id().value(), asOf, Limit.of(1)).stream()
                .findFirst();
    }

    /** Of a work that was never published: the newest, for whoever it belongs to. */
    private Optional<Integer> ownNumber(Work work, WorkId reader, @Nullable Instant asOf) {
        if (!belongTogether(work, reader)) {
            return Optional.empty();
        }
        return asOf == null
                ? Optional.of(work.head())
                : revisions.keptBy(work.id().value(), asOf, Limit.of(1)).stream()
                        .findFirst();
    }

    private boolean mayShow(Work work, int number, WorkId reader) {
        return revisions
                .findById(new Revision.Id(work.id().value(), number))
                .filter(revision -> revision.everPublished() || belongTogether(work, reader))
                .isPresent();
    }

    private boolean belongTogether(Work work, WorkId reader) {
        var mine = work.facts();
        return works.findById(reader.value())
                .map(Work::facts)
                .filter(theirs -> mine.network() && theirs.network()
                        || mine.owner().isPresent() && mine.owner().equals(theirs.owner())
                        || mine.school().isPresent() && mine.school().equals(theirs.school()))
                .isPresent();
    }

    private Optional<ReadRevision> read(Work work, int number) {
        return revisions
                .findById(new Revision.Id(work.id().value(), number))
                .map(revision -> new ReadRevision(
                        work.facts(),
                        number,
                        contents.read(revision.content()),
                        revision.keptAt(),
                        revision.publishedAt(),
                        revision.note()));
    }
}
