package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.util.List;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.Colleagues;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner of a plan lets colleagues of her school edit it, and takes that back. It counts as long as both belong to the school
 * of the plan. One method is one transaction.
 */
@Service
@Transactional
public class WorkColleagues {

    /** @param edits she may edit the work */
    public record Colleague(AccountId id, String name, boolean edits) {}

    private final NamedColleagues named;
    private final Colleagues colleagues;
    private final Access access;
    private final Clock clock;

    WorkColleagues(NamedColleagues named, Colleagues colleagues, Access access, Clock clock) {
        this.named = named;
        this.colleagues = colleagues;
        this.access = access;
        this.clock = clock;
    }

    /** Everybody of her school, by name, and whether she may edit the work; for its owner. */
    @Transactional(readOnly = true)
    public List<Colleague> of(WorkId id) {
        return listed(owned(access.readable(id)));
    }

    public List<Colleague> let(WorkId id, AccountId colleague) {
        var work = owned(access.editable(id));
        if (ofSchool(work).stream().noneMatch(person -> person.id().equals(colleague))) {
            throw new WorkRejected(Reason.NOT_THERE);
        }
        if (!named.existsById(key(work, colleague))) {
            named.save(new NamedColleague(id, colleague, clock.instant()));
        }
        return listed(work);
    }

    /** From now on she reads the work like everybody of the school. What she had saved stays. */
    public List<Colleague> stop(WorkId id, AccountId colleague) {
        var work = owned(access.editable(id));
        named.findById(key(work, colleague)).ifPresent(named::delete);
        return listed(work);
    }

    private Work owned(Work work) {
        if (!access.rights(work).own() || !Rights.isShared(work.kind())) {
            throw new WorkRejected(Reason.NOT_ALLOWED);
        }
        return work;
    }

    private List<Colleague> listed(Work work) {
        return ofSchool(work).stream()
                .map(person -> new Colleague(person.id(), person.name(), named.existsById(key(work, person.id()))))
                .toList();
    }

    private List<Person> ofSchool(Work work) {
        var owner = access.person();
        return work.facts().school().equals(owner.school()) ? colleagues.of(owner) : List.of();
    }

    private static NamedColleague.Id key(Work work, AccountId colleague) {
        return new NamedColleague.Id(work.id().value(), colleague.value());
    }
}
