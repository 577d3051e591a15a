package org.mekongmigration.handinhand.work;

import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.PersonErased;
import org.mekongmigration.handinhand.account.WorksOfErased;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of the works of a person who is erased, in the transaction that erases her. */
@Component
class Erasing {

    private final Works works;
    private final Drafts drafts;
    private final Bookmarks bookmarks;
    private final Drafting drafting;
    private final Revising revising;
    private final PinnedRevisions pinned;
    private final Removing removing;
    private final Forgetting forgetting;
    private final ForgettingReviews reviews;

    Erasing(
            Works works,
            Drafts drafts,
            Bookmarks bookmarks,
            Drafting drafting,
            Revising revising,
            PinnedRevisions pinned,
            Removing removing,
            Forgetting forgetting,
            ForgettingReviews reviews) {
        this.works = works;
        this.drafts = drafts;
        this.bookmarks = bookmarks;
        this.drafting = drafting;
        this.revising = revising;
        this.pinned = pinned;
        this.removing = removing;
        this.forgetting = forgetting;
        this.reviews = reviews;
    }

    @EventListener
    void on(PersonErased erased) {
        var person = erased.person();
        bookmarks.deleteByIdPerson(person.value());
        var touched = works.touchedBy(person.value());
        touched.forEach(id -> settle(works.lock(id).orElseThrow(), erased));
        works.touchedBy(person.value()).forEach(id -> {
            var work = works.lock(id).orElseThrow();
            forgetting.forget(work, new MakerNames(erased.name()));
            reviews.forget(work.id(), new MakerNames(erased.name()));
            revising.tell(work);
        });
        reviews.forget(person, new MakerNames(erased.name()));
    }

    private void settle(Work work, PersonErased erased) {
        var person = erased.person();
        var hers = work.facts().owner().filter(person::equals).isPresent();
        var goes = hers && erased.works() == WorksOfErased.GO && !removing.othersWroteIn(work.id(), person);
        if (!goes) {
            keepDraft(work, person);
            if (hers) {
                work.leaveToOthers();
                works.save(work);
            }
            return;
        }
        var used = pinned.of(work.id(), person);
        if (used.isEmpty()) {
            removing.remove(work);
        } else {
            removing.leaveOnly(work, used);
        }
    }

    /** She goes as if she had left the editor: what she typed last is in the work. */
    private void keepDraft(Work work, AccountId person) {
        drafts.findById(new Draft.Id(work.id().value(), person.value()))
                .ifPresent(draft -> drafting.intoRevision(work, person, null));
    }

    static String named(WorkId id) {
        return "%\"" + id.value() + "\"%";
    }
}
