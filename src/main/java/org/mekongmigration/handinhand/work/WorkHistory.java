package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The revisions of a work: their names, what is different between them, and bringing one of them back. One method is one transaction. */
@Service
@Transactional
public class WorkHistory {

    private final Revisions revisions;
    private final Access access;
    private final Drafting drafting;
    private final Revising revising;
    private final WorkContents contents;
    private final PersonNames names;
    private final WorkComparing comparing;
    private final WorkShelf shelf;
    private final Reviewing reviewing;

    WorkHistory(
            Revisions revisions,
            Access access,
            Drafting drafting,
            Revising revising,
            WorkContents contents,
            PersonNames names,
            WorkComparing comparing,
            WorkShelf shelf,
            Reviewing reviewing) {
        this.revisions = revisions;
        this.access = access;
        this.drafting = drafting;
        this.revising = revising;
        this.contents = contents;
        this.names = names;
        this.comparing = comparing;
        this.shelf = shelf;
        this.reviewing = reviewing;
    }

    /** Newest first, for those who may read more than what was published. */
    @Transactional(readOnly = true)
    public List<RevisionFacts> of(WorkId id) {
        var work = access.readable(id);
        return revisions.history(work.id().value()).stream()
                .map(row -> new RevisionFacts(
                        row.getNumber(),
                        Optional.ofNullable(row.getAuthor()).map(AccountId::new).flatMap(names::name),
                        row.getKeptAt(),
                        Optional.ofNullable(row.getNote()),
                        Optional.ofNullable(row.getPublishedAt())))
                .toList();
    }

    /** What was ever handed in and what became of it, newest first. */
    @Transactional(readOnly = true)
    public List<SubmissionFacts> submissions(WorkId id) {
        access.readable(id);
        return reviewing.all(id).reversed().stream().map(reviewing::facts).toList();
    }

    /** Makes an older revision the newest; her draft becomes a revision first, so that it is not lost. */
    public Opened restore(WorkId id, int number) {
        var work = access.editable(id);
        drafting.intoRevision(work, null);
        var old = revising.revision(id, number);
        var head = revising.revision(id, work.head());
        if (!old.content().equals(head.content())) {
            var content = contents.read(old.content());
            revising.append(
                    work, content, contents.write(content), access.person().id(), null);
        }
        return drafting.opened(work);
    }

    /**
     * Gives a revision a name, or another one, for everybody who sees the history.
     *
     * @param name blank takes it away
     */
    public void name(WorkId id, int number, String name) {
        revising.name(access.editable(id), number, name);
    }

    /** What is different between two revisions. */
    @Transactional(readOnly = true)
    public List<Change> changes(WorkId id, int older, int newer) {
        access.readable(id);
        return comparing.since(
                id, older, contents.read(revising.revision(id, newer).content()));
    }

    /** What is different between two revisions, for somebody who uses the work and may read both: those that were published. */
    @Transactional(readOnly = true)
    public List<Change> changesForReader(WorkId id, int older, int newer) {
        if (shelf.find(id, older).isEmpty()) {
            throw new WorkRejected(Reason.NOT_THERE);
        }
        var to = shelf.find(id, newer).orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
        return comparing.since(id, older, to.content());
    }

    /** What is different between a revision and the work as it is now on somebody's desk. */
    @Transactional(readOnly = true)
    public List<Change> changes(WorkId id, int older, Content now) {
        access.readable(id);
        return comparing.since(id, older, now);
    }

    /**
     * The work as it is now with one change taken back to what a revision said, and all others left. Nothing is saved.
     *
     * @throws WorkRejected if the change is no longer there, or cannot be taken back without others
     */
    @Transactional(readOnly = true)
    public Content takenBack(WorkId id, int older, Content now, Change change) {
        access.readable(id);
        return comparing.takenBack(id, older, now, change);
    }
}
