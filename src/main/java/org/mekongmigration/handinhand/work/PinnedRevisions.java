package org.mekongmigration.handinhand.work;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.stereotype.Component;

/** Which revisions of a work stand in works of others: in any version of theirs, and in what they are typing. */
@Component
class PinnedRevisions {

    private final WorkReferences references;
    private final Revisions revisions;
    private final Drafts drafts;
    private final WorkContents contents;
    private final ContentFormat format;

    PinnedRevisions(
            WorkReferences references,
            Revisions revisions,
            Drafts drafts,
            WorkContents contents,
            ContentFormat format) {
        this.references = references;
        this.revisions = revisions;
        this.drafts = drafts;
        this.contents = contents;
        this.format = format;
    }

    SortedSet<Integer> of(WorkId id, AccountId person) {
        var kept = references.byOthers(TargetKind.WORK, id.value(), person.value()).stream()
                .map(row -> new Revision.Id(row.work(), row.number()))
                .distinct()
                .map(row -> revisions.findById(row).orElseThrow().content());
        var typed = drafts.byOthers(Erasing.named(id), person.value()).stream().map(Draft::content);
        return Stream.concat(kept, typed)
                .flatMap(json -> format.references(contents.read(json)).stream())
                .filter(reference -> reference.work().equals(id))
                .map(Reference::version)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
