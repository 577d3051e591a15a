package org.mekongmigration.handinhand.work;

import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.work.WorkRejected.Reason;
import org.springframework.stereotype.Component;

/** Works as far as the person who is signed in may reach them. What she may not see is not there. */
@Component
class Access {

    private final Works works;
    private final NamedColleagues named;
    private final SignedIn signedIn;

    Access(Works works, NamedColleagues named, SignedIn signedIn) {
        this.works = works;
        this.named = named;
        this.signedIn = signedIn;
    }

    Person person() {
        return signedIn.require();
    }

    WorkRights rights(Work work) {
        return rights(person(), work);
    }

    /** Nobody has any right to what lies in the bin; its owner sees it there. */
    WorkRights rights(Person person, Work work) {
        if (work.binnedAt().isPresent()) {
            return WorkRights.NONE;
        }
        var facts = work.facts();
        var rights = Rights.of(person, facts);
        var letEdit = !rights.edit()
                && Rights.isShared(work.kind())
                && Rights.isColleague(person, facts)
                && named.existsById(
                        new NamedColleague.Id(work.id().value(), person.id().value()));
        return letEdit ? rights.withEdit(Rights.isPublished(facts)) : rights;
    }

    /** A work whose newest state and history she may read. */
    Work readable(WorkId id) {
        var person = person();
        return works.findById(id.value())
                .filter(work -> rights(person, work).read())
                .orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
    }

    /** The same work, locked until the end of the transaction, for somebody who may change it. */
    Work editable(WorkId id) {
        var work = locked(id);
        if (!rights(work).edit()) {
            throw refused(work);
        }
        return work;
    }

    /** The same, where those who edit it may hand it in. */
    Work submittable(WorkId id) {
        var work = editable(id);
        if (!rights(work).submit()) {
            throw new WorkRejected(Reason.KIND_NOT_PUBLISHED);
        }
        return work;
    }

    Work publishable(WorkId id) {
        var work = locked(id);
        if (!rights(work).publish()) {
            throw notPublished(work);
        }
        return work;
    }

    Work withdrawable(WorkId id) {
        var work = locked(id);
        if (!rights(work).withdraw()) {
            throw notPublished(work);
        }
        return work;
    }

    private WorkRejected notPublished(Work work) {
        if (!rights(work).edit()) {
            return refused(work);
        }
        return new WorkRejected(
                Rights.isPublished(work.facts()) ? Reason.REVIEWERS_PUBLISH : Reason.KIND_NOT_PUBLISHED);
    }

    private Work locked(WorkId id) {
        person(); // before anything is locked
        return works.lock(id.value()).orElseThrow(() -> new WorkRejected(Reason.NOT_THERE));
    }

    private WorkRejected refused(Work work) {
        var seen = rights(work).read() || work.published().isPresent();
        return new WorkRejected(seen ? Reason.NOT_ALLOWED : Reason.NOT_THERE);
    }
}
