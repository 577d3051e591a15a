package org.mekongmigration.handinhand.work;

import java.util.List;
import org.mekongmigration.handinhand.content.WorkId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of works, signed in or not: which are published, and which of those name which. */
@Service
@Transactional(readOnly = true)
public class PublishedWorks {

    private final PublishedHeads heads;

    PublishedWorks(PublishedHeads heads) {
        this.heads = heads;
    }

    /** The work published last is the first. */
    public List<PublishedHead> all() {
        return heads.all().stream()
                .map(row -> new PublishedHead(
                        new WorkId(row.getWork()), row.getKind(), row.getRevision(), row.getPublishedAt()))
                .toList();
    }

    /** Published works that name this one, in the order of their ids. */
    public List<WorkId> using(WorkId work) {
        return heads.using(TargetKind.WORK, work.value()).stream()
                .map(WorkId::new)
                .toList();
    }
}
