package org.mekongmigration.handinhand.work;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Appends revisions, and tells the house. The work is locked by whoever calls. */
@Component
class Revising {

    private static final int LONGEST_NOTE = 500;

    private final Works works;
    private final Revisions revisions;
    private final WorkReferences references;
    private final WorkContents contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revising(
            Works works,
            Revisions revisions,
            WorkReferences references,
            WorkContents contents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.works = works;
        this.revisions = revisions;
        this.references = references;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /** The new head. */
    void append(Work work, Content content, String json, @Nullable AccountId author, @Nullable String note) {
        var now = clock.instant();
        var number = work.advance();
        work.touch(Titles.of(content.title()), now);
        works.save(work);
        revisions.save(new Revision(work.id(), number, author, now, shortened(note), json));
        ContentWalk.targets(content).forEach(target -> references.save(new WorkReference(work.id(), number, target)));
        tell(work);
    }

    /** @param name blank takes it away */
    void name(Work work, int number, String name) {
        var revision = revision(work.id(), number);
        revision.name(shortened(name));
        revisions.save(revision);
    }

    void publishHead(Work work) {
        publish(work, work.head());
    }

    void publish(Work work, int number) {
        var revision = revision(work.id(), number);
        revision.published(clock.instant());
        revisions.save(revision);
        work.publish(number);
        works.save(work);
        tell(work);
    }

    void withdraw(Work work, String note, Language language) {
        work.withdraw(new Withdrawal(clock.instant(), note, language));
        works.save(work);
        tell(work);
    }

    Revision revision(WorkId work, int number) {
        return revisions
                .findById(new Revision.Id(work.value(), number))
                .orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
    }

    /** Numbers may have gaps where a person was erased. */
    boolean has(WorkId work, int number) {
        return revisions.existsById(new Revision.Id(work.value(), number));
    }

    Content head(Work work) {
        return content(work, work.head());
    }

    Content content(Work work, int number) {
        return contents.read(revision(work.id(), number).content());
    }

    /** Of what lies in the bin, nothing is told. */
    void tell(Work work) {
        if (work.binnedAt().isPresent()) {
            return;
        }
        var shown = revision(work.id(), work.published().orElse(work.head()));
        events.publishEvent(new WorkChanged(work.facts(), contents.read(shown.content())));
    }

    private static @Nullable String shortened(@Nullable String note) {
        return note == null || note.isBlank() ? null : Texts.shortened(note, LONGEST_NOTE);
    }
}
