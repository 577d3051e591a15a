package org.mekongmigration.handinhand.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Showing a work to everybody, and taking it back. Only reviewers publish; the owner of a work may take it back too. One method
 * is one transaction.
 */
@Service
@Transactional
public class WorkPublishing {

    private static final int LONGEST_NOTE = 1000;

    private final Access access;
    private final Drafting drafting;
    private final Revising revising;
    private final Reviewing reviewing;
    private final List<PublishingCheck> checks;
    private final ContentFormat format;
    private final WorkShelf shelf;

    WorkPublishing(
            Access access,
            Drafting drafting,
            Revising revising,
            Reviewing reviewing,
            List<PublishingCheck> checks,
            ContentFormat format,
            WorkShelf shelf) {
        this.access = access;
        this.drafting = drafting;
        this.revising = revising;
        this.reviewing = reviewing;
        this.checks = checks;
        this.format = format;
        this.shelf = shelf;
    }

    /** Everything that the kind and the checks find in this content, errors and warnings. What two say of a place is said once. */
    @Transactional(readOnly = true)
    public List<Finding> findings(Content content) {
        var found = new LinkedHashMap<String, Finding>();
        Stream.concat(
                        checks.stream().flatMap(check -> check.findings(content).stream()),
                        format.findings(content, shelf::find).stream())
                .forEach(finding -> found.putIfAbsent(finding.id() + finding.place(), finding));
        return List.copyOf(found.values());
    }

    /**
     * A reviewer publishes the newest version, whether somebody handed it in or not; her own draft becomes it first.
     *
     * @throws WorkRejected with findings, while one of them is an error; her draft is then as it was
     */
    public WorkFacts publish(WorkId id) {
        var work = access.publishable(id);
        drafting.intoRevision(work, null);
        refuseErrors(work, work.head());
        revising.publishHead(work);
        reviewing.publishedByHerself(work, access.person().id());
        return work.facts();
    }

    void refuseErrors(Work work, int number) {
        var errors = findings(revising.content(work, number)).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new WorkRejected(errors);
        }
    }

    /**
     * Takes the work from the shelf. Plans that already use one of its published revisions keep it.
     *
     * @param note why, for its readers; its address says so as long as the work is not published again
     * @param language of the note
     * @throws WorkRejected if nothing is said, or it is not published
     */
    public WorkFacts withdraw(WorkId id, String note, Language language) {
        var work = access.withdrawable(id);
        if (note.isBlank()) {
            throw new WorkRejected(Reason.NEEDS_WORDS);
        }
        if (work.published().isEmpty()) {
            throw new WorkRejected(Reason.NOT_PUBLISHED);
        }
        revising.withdraw(work, Texts.shortened(note, LONGEST_NOTE), language);
        return work.facts();
    }
}
