package org.mekongmigration.handinhand.work;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.SortedSet;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes works away for good, whole or but for some revisions. The work is locked by whoever calls. */
@Component
class Removing {

    private final Revisions revisions;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Removing(Revisions revisions, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.revisions = revisions;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    boolean othersWroteIn(WorkId id, AccountId person) {
        return revisions.history(id.value()).stream()
                .map(Revisions.Row::getAuthor)
                .anyMatch(author -> author != null && !author.equals(person.value()));
    }

    void remove(Work work) {
        var id = work.id();
        events.publishEvent(new WorkRemoved(id));
        entities.flush(); // the entry of the search names the work
        waiting(id);
        bulk("delete from WorkReference r where r.id.work = :work", id);
        bulk("delete from Revision r where r.id.work = :work", id);
        entities.remove(work);
        entities.flush();
    }

    /** Nobody finds it any more; whose works name one of these revisions read it as before. */
    void leaveOnly(Work work, SortedSet<Integer> numbers) {
        var id = work.id();
        waiting(id);
        for (var row : revisions.ids(id.value())) {
            var revision = revisions.findById(row).orElseThrow();
            if (numbers.contains(row.number())) {
                revision.published(clock.instant()); // a colleague's plan may name one that never was
                revisions.save(revision);
            } else {
                entities.createQuery("delete from WorkReference r where r.id.work = :work and r.id.number = :number")
                        .setParameter("work", id.value())
                        .setParameter("number", row.number())
                        .executeUpdate();
                entities.remove(revision);
            }
        }
        work.leaveOnly(numbers.last());
        entities.flush();
    }

    private void waiting(WorkId id) {
        bulk("delete from KeptText k where k.work = :work", id);
        bulk("delete from Draft d where d.id.work = :work", id);
        bulk(
                "delete from PlaceComment c where c.submission in (select s.id from Submission s where s.work = :work)",
                id);
        bulk("delete from Submission s where s.work = :work", id);
        bulk("delete from NamedColleague n where n.id.work = :work", id);
        unmark(id);
    }

    /** Nobody finds it by her bookmark any more. */
    void unmark(WorkId id) {
        bulk("delete from Bookmark b where b.id.work = :work", id);
    }

    private void bulk(String delete, WorkId id) {
        entities.createQuery(delete).setParameter("work", id.value()).executeUpdate();
    }
}
