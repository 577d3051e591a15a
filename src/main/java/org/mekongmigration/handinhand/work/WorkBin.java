package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person throws away of her own lies in the bin for thirty days. What others use of it stays readable for them. One
 * method is one transaction.
 */
@Service
@Transactional
public class WorkBin {

    /** How long a work can be brought back. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** @param until when it goes for good */
    public record InBin(WorkId id, Kind kind, Localized<String> title, Instant until) {}

    private final Works works;
    private final Access access;
    private final Drafting drafting;
    private final Revising revising;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkBin(
            Works works,
            Access access,
            Drafting drafting,
            Revising revising,
            ApplicationEventPublisher events,
            Clock clock) {
        this.works = works;
        this.access = access;
        this.drafting = drafting;
        this.revising = revising;
        this.events = events;
        this.clock = clock;
    }

    /** What she has thrown away, the latest first. */
    @Transactional(readOnly = true)
    public List<InBin> mine() {
        return works
                .findByOwnerAndBinnedAtIsNotNullAndGoneAtIsNullOrderByBinnedAtDesc(
                        access.person().id().value())
                .stream()
                .map(work -> new InBin(
                        work.id(),
                        work.kind(),
                        Titles.read(work.title()),
                        work.binnedAt().orElseThrow().plus(KEPT)))
                .toList();
    }

    /** Her draft becomes a revision first. What is published has to be taken back before. */
    public void put(WorkId id) {
        var work = access.editable(id);
        if (!access.rights(work).own()) {
            throw new WorkRejected(Reason.NOT_ALLOWED);
        }
        if (work.published().isPresent()) {
            throw new WorkRejected(Reason.STILL_PUBLISHED);
        }
        drafting.intoRevision(work, null);
        work.bin(clock.instant());
        works.save(work);
        events.publishEvent(new WorkBinned(id));
    }

    /** The work is again as it was when it was thrown away. */
    public void restore(WorkId id) {
        var person = access.person();
        var work = works.lock(id.value())
                .filter(found -> found.binnedAt().isPresent() && !found.gone())
                .filter(found ->
                        found.facts().owner().filter(person.id()::equals).isPresent())
                .orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
        work.takeFromBin();
        works.save(work);
        revising.tell(work);
    }
}
