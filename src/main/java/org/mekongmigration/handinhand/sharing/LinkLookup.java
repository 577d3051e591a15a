package org.mekongmigration.handinhand.sharing;

import java.time.Instant;
import java.util.Optional;
import org.mekongmigration.handinhand.sharing.LinkDetails.Standing;
import org.mekongmigration.handinhand.work.WorkReading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links with all that opening them needs to know, read at once. */
@Component
@Transactional(readOnly = true)
class LinkLookup {

    private final SharedLinks links;
    private final WorkReading works;

    LinkLookup(SharedLinks links, WorkReading works) {
        this.links = links;
        this.works = works;
    }

    /** Absent if there is none, if it has ended or was withdrawn, or if its work lies in the bin. */
    Optional<OpenLink> byToken(String hash, Instant now) {
        return links.findByTokenHash(hash).flatMap(link -> open(link, now));
    }

    Optional<OpenLink> byId(LinkId id, Instant now) {
        return links.findById(id.value()).flatMap(link -> open(link, now));
    }

    private Optional<OpenLink> open(SharedLink link, Instant now) {
        if (link.standing(now) != Standing.OPEN || works.isBinned(link.work())) {
            return Optional.empty();
        }
        return works.facts(link.work())
                .flatMap(work -> shown(link).map(number -> new OpenLink(link, work.kind(), number)));
    }

    /** The revision that its reader sees. */
    private Optional<Integer> shown(SharedLink link) {
        if (!link.live()) {
            return Optional.of(link.revision());
        }
        int shared = links.lastShared(link.work().value()).orElse(link.revision());
        return works.live(link.work(), shared);
    }
}
