package org.mekongmigration.handinhand.sharing;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.sharing.LinkRefused.Reason;
import org.mekongmigration.handinhand.sharing.SignedRight.Purpose;
import org.mekongmigration.handinhand.work.ReadRevision;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.WorkReading;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making a work of one's own from what a link shows, for somebody who is signed in. She comes with a right that stood on the page:
 * it names the link and not its token, so that no address of the tool holds the secret.
 */
@Service
@Transactional
public class LinkCopying {

    private static final Duration DAY = Duration.ofDays(1);

    private final LinkLookup links;
    private final SignedRight rights;
    private final WorkReading works;
    private final WorkShelf shelf;
    private final WorkAuthoring authoring;
    private final ContentFormat format;
    private final SignedIn signedIn;
    private final Clock clock;

    LinkCopying(
            LinkLookup links,
            SignedRight rights,
            WorkReading works,
            WorkShelf shelf,
            WorkAuthoring authoring,
            ContentFormat format,
            SignedIn signedIn,
            Clock clock) {
        this.links = links;
        this.rights = rights;
        this.works = works;
        this.shelf = shelf;
        this.authoring = authoring;
        this.format = format;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What the page of a link gives to who reads it: the same all day, so that the page stays the same. Absent if nobody may copy. */
    public Optional<String> right(OpenLink link) {
        var end = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(DAY).plus(DAY);
        return link.mayCopy() ? Optional.of(rights.sign(link, Purpose.COPY, end)) : Optional.empty();
    }

    /**
     * What would be copied.
     *
     * @throws LinkRefused if the link is gone or the right too old
     */
    @Transactional(readOnly = true)
    public Content offered(LinkId id, String right) {
        signedIn.require();
        return shown(admitted(id, right)).content();
    }

    /**
     * A work of her own, with its makers and its licence, that says what it began from. What it names and she could not read comes
     * with it.
     */
    public WorkFacts copy(LinkId id, String right) {
        signedIn.require();
        var link = admitted(id, right);
        return new Copies(link, works, shelf, authoring, format).of(shown(link));
    }

    private OpenLink admitted(LinkId id, String right) {
        var now = clock.instant();
        return links.byId(id, now)
                .filter(OpenLink::mayCopy)
                .filter(link -> rights.holds(link, Purpose.COPY, right, now))
                .orElseThrow(() -> new LinkRefused(Reason.NOT_THERE));
    }

    private ReadRevision shown(OpenLink link) {
        return works.revision(link.work(), link.revision()).orElseThrow(() -> new LinkRefused(Reason.NOT_THERE));
    }
}
