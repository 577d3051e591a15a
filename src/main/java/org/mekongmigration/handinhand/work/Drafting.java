package org.mekongmigration.handinhand.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.account.PersonNames;
import org.mekongmigration.handinhand.content.Content;
import org.springframework.stereotype.Component;

/** The draft of the person who is signed in, and what waits beside it. The work is locked by whoever calls. */
@Component
class Drafting {

    private final Works works;
    private final Drafts drafts;
    private final KeptTexts keptTexts;
    private final WorkContents contents;
    private final Revising revising;
    private final Access access;
    private final PersonNames names;
    private final Clock clock;

    Drafting(
            Works works,
            Drafts drafts,
            KeptTexts keptTexts,
            WorkContents contents,
            Revising revising,
            Access access,
            PersonNames names,
            Clock clock) {
        this.works = works;
        this.drafts = drafts;
        this.keptTexts = keptTexts;
        this.contents = contents;
        this.revising = revising;
        this.access = access;
        this.names = names;
        this.clock = clock;
    }

    Opened opened(Work work) {
        var draft = drafts.findById(id(work));
        var content = draft.map(found -> contents.read(found.content())).orElseGet(() -> revising.head(work));
        return opened(work, draft.orElse(null), content);
    }

    /**
     * Writes her draft, whatever another tab of hers has done since she got the one before. What she has just typed stays under
     * her fingers; if the same place was changed elsewhere, that text is put beside it.
     */
    Opened write(Work work, Opened last, Content now) {
        var json = contents.write(now);
        var draft = drafts.findById(id(work)).orElse(null);
        var stale = draft == null ? last.counter() != 0 : draft.counter() != last.counter();
        if (!stale) {
            return put(work, draft, last.base(), now, json);
        }
        var base = contents.write(last.content());
        if (draft != null) {
            var both = contents.merge(base, json, draft.content());
            keep(work, person(), both.others());
            return put(work, draft, draft.base(), both.content(), both.json());
        }
        var head = revising.revision(work.id(), work.head());
        var both = contents.merge(base, json, head.content());
        var another = head.author().filter(author -> !author.equals(person()));
        keep(work, another.orElse(null), both.others()); // her own revision may hold what others wrote
        return put(work, null, work.head(), both.content(), both.json());
    }

    /** Makes a revision of her draft; nothing happens if she has none, or it says what the head says. */
    void intoRevision(Work work, @Nullable String note) {
        intoRevision(work, person(), note);
    }

    /** The same for a draft whose author need not be here. */
    void intoRevision(Work work, AccountId author, @Nullable String note) {
        var draft =
                drafts.findById(new Draft.Id(work.id().value(), author.value())).orElse(null);
        if (draft == null) {
            return;
        }
        var head = revising.revision(work.id(), work.head()).content();
        var base = draft.base() == work.head()
                ? head
                : revising.revision(work.id(), draft.base()).content();
        var both = contents.merge(base, head, draft.content());
        keep(work, author, both.others());
        if (!both.json().equals(head)) {
            revising.append(work, both.content(), both.json(), author, note);
        }
        drafts.delete(draft);
    }

    private Opened put(Work work, @Nullable Draft draft, int base, Content content, String json) {
        var now = clock.instant();
        var counter = work.countDraft();
        work.touch(Titles.of(content.title()), now);
        works.save(work);
        var written = draft != null ? draft : new Draft(work.id(), person(), base, counter, now, json);
        written.write(json, counter, now);
        drafts.save(written);
        return opened(work, written, content);
    }

    private Opened opened(Work work, @Nullable Draft draft, Content content) {
        return new Opened(
                work.facts(),
                access.rights(work),
                content,
                draft == null ? work.head() : draft.base(),
                draft == null ? 0 : draft.counter(),
                Optional.ofNullable(draft).map(Draft::savedAt),
                others(work));
    }

    private List<KeptOther> others(Work work) {
        return keptTexts.findByWorkAndSettledAtIsNullOrderByKeptAt(work.id().value()).stream()
                .map(text -> text.other(text.author().flatMap(names::name)))
                .toList();
    }

    private void keep(Work work, @Nullable AccountId author, List<OtherUnit> others) {
        others.forEach(other -> keptTexts.save(new KeptText(work.id(), other, author, clock.instant())));
    }

    private Draft.Id id(Work work) {
        return new Draft.Id(work.id().value(), person().value());
    }

    private AccountId person() {
        return access.person().id();
    }
}
