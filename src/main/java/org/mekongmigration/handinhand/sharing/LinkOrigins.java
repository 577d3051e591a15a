package org.mekongmigration.handinhand.sharing;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.reading.Shown;
import org.mekongmigration.handinhand.work.OriginDoor;
import org.mekongmigration.handinhand.work.ReadRevision;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkReading;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The link that a work was copied from shows its copier what has become of the original, as long as it stands. */
@Component
@Transactional
class LinkOrigins implements OriginDoor {

    private final LinkLookup links;
    private final WorkReading works;
    private final WorkShelf shelf;
    private final WorkAuthoring authoring;
    private final ContentFormat format;
    private final Clock clock;

    LinkOrigins(
            LinkLookup links,
            WorkReading works,
            WorkShelf shelf,
            WorkAuthoring authoring,
            ContentFormat format,
            Clock clock) {
        this.links = links;
        this.works = works;
        this.shelf = shelf;
        this.authoring = authoring;
        this.format = format;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Integer> shows(BasedOn origin) {
        return link(origin)
                .flatMap(link -> works.revision(link.work(), link.revision())
                        .flatMap(root -> number(root, origin.work(), link, new HashSet<>())));
    }

    @Override
    public Content shown(Content origin) {
        return Shown.toStrangers(origin);
    }

    @Override
    public Content alongside(BasedOn origin, Content taken, Set<Reference> named) {
        return link(origin)
                .map(link -> new Copies(link, works, shelf, authoring, format).alongside(taken, named))
                .orElse(taken);
    }

    private Optional<OpenLink> link(BasedOn origin) {
        return Optional.ofNullable(origin.via())
                .flatMap(via -> links.byId(new LinkId(via), clock.instant()))
                .filter(OpenLink::mayCopy);
    }

    /** Of the work itself, or of one that it names: a lesson of a set, an activity of a lesson. */
    private Optional<Integer> number(ReadRevision shown, WorkId wanted, OpenLink link, Set<Reference> seen) {
        if (shown.work().id().equals(wanted)) {
            return Optional.of(shown.number());
        }
        for (var reference : format.references(shown.content())) {
            if (comesAlong(reference) && seen.add(reference)) {
                var found = works.number(reference, link.work(), link.shownAsOf())
                        .flatMap(number -> works.revision(reference.work(), number))
                        .flatMap(inner -> number(inner, wanted, link, seen));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean comesAlong(Reference reference) {
        return reference.kind() == Kind.LESSON_PLAN || reference.kind() == Kind.ACTIVITY;
    }
}
