package org.mekongmigration.handinhand.sharing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.sharing.LinkRefused.Reason;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkNumbers;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do with links who have written what is shared. One method is one transaction. */
@Service
@Transactional
public class Sharing {

    /** What can be shared by a link. */
    public static final Set<Kind> KINDS =
            Set.copyOf(EnumSet.of(Kind.LESSON_PLAN, Kind.LESSON_PACK, Kind.STORYBOOK, Kind.ACTIVITY));

    private final SharedLinks links;
    private final LinkLists lists;
    private final LinkRights rights;
    private final TokenSeal seal;
    private final Passcodes passcodes;
    private final WorkShelf shelf;
    private final WorkAuthoring authoring;
    private final WorkNumbers numbers;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sharing(
            SharedLinks links,
            LinkLists lists,
            LinkRights rights,
            TokenSeal seal,
            Passcodes passcodes,
            WorkShelf shelf,
            WorkAuthoring authoring,
            WorkNumbers numbers,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.lists = lists;
        this.rights = rights;
        this.seal = seal;
        this.passcodes = passcodes;
        this.shelf = shelf;
        this.authoring = authoring;
        this.numbers = numbers;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person who is signed in may make a link to this work: she edits it, and it is of a kind that is shared. */
    @Transactional(readOnly = true)
    public boolean mayShare(WorkId work) {
        return shelf.find(work)
                .filter(found -> found.rights().edit())
                .filter(found -> KINDS.contains(found.work().kind()))
                .isPresent();
    }

    /** When a link to this work ends unless its maker says otherwise: what everybody may read needs no end. */
    @Transactional(readOnly = true)
    public Optional<Instant> usualEnd(WorkId work) {
        var published = shelf.latest(work).work().published().isPresent();
        return published ? Optional.empty() : Optional.of(clock.instant().plus(LinkChoice.USUAL));
    }

    /** Where everybody finds a published work, below the root of the installation; absent for one that is not published. */
    @Transactional(readOnly = true)
    public Optional<String> shortAddress(WorkId work) {
        return shelf.find(work)
                .filter(found -> found.work().published().isPresent())
                .flatMap(found -> numbers.number(work))
                .map(SharingRoutes::published);
    }

    /** Her draft becomes a version first: what she sees is what she shares. */
    public LinkDetails make(WorkId work, LinkChoice choice) {
        var person = signedIn.require();
        var found = toShare(work);
        var now = clock.instant();
        var end = choice.endsAt();
        if (end != null && !end.isAfter(now)) {
            throw new LinkRefused(Reason.ENDS_BEFORE_NOW);
        }
        if (choice.parts().isEmpty()) {
            throw new LinkRefused(Reason.NOTHING_SHOWN);
        }
        var code = choice.passcode();
        var passcode = code == null ? null : passcodes.chosen(code);
        var head = authoring.keep(work, null).work().head();
        var token = LinkToken.fresh(random);
        var id = LinkId.fresh();
        var link = new SharedLink(new ArchivedLink(
                id.value(),
                token.hash(),
                seal.seal(id.value(), token),
                work.value(),
                head,
                choice.live(),
                person.id().value(),
                found.work().school().or(person::school).map(SchoolId::value).orElse(null),
                passcode,
                now,
                end,
                null,
                choice.note(),
                choice.mayCopy(),
                SharedLink.languages(choice.languages()),
                SharedLink.parts(choice.parts()),
                List.of()));
        links.save(link);
        events.publishEvent(new LinksChanged());
        return lists.details(link);
    }

    /** From now on a live link to a work that is not published shows this work as it is now. */
    public LinkDetails showNewest(LinkId id) {
        var link = rights.own(id);
        toShare(link.work());
        link.share(authoring.keep(link.work(), null).work().head());
        return saved(link);
    }

    /** The address again; absent if it was sealed by another key, as after a restore. */
    @Transactional(readOnly = true)
    public Optional<LinkToken> address(LinkId id) {
        return seal.open(id.value(), rights.own(id).sealed());
    }

    /** @param endsAt absent: when it is withdrawn */
    public LinkDetails change(LinkId id, String note, @Nullable Instant endsAt) {
        var link = rights.own(id);
        link.change(LinkChoice.shortened(note), endsAt, clock.instant());
        return saved(link);
    }

    /** Nobody opens it any more. By who may edit it, and by the head of her school. */
    public LinkDetails withdraw(LinkId id) {
        var link = rights.toWithdraw(id);
        link.withdraw(clock.instant());
        return saved(link);
    }

    private LinkDetails saved(SharedLink link) {
        links.save(link);
        events.publishEvent(new LinksChanged());
        return lists.details(link);
    }

    private Shelved toShare(WorkId work) {
        var found = shelf.find(work).orElseThrow(() -> new LinkRefused(Reason.NOT_THERE));
        if (!KINDS.contains(found.work().kind())) {
            throw new LinkRefused(Reason.KIND_NOT_SHARED);
        }
        if (!found.rights().edit()) {
            throw new LinkRefused(Reason.NOT_ALLOWED);
        }
        return found;
    }
}
