package org.mekongmigration.handinhand.work;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which revision names what. */
interface WorkReferences extends Repository<WorkReference, WorkReference.Id> {

    WorkReference save(WorkReference reference);

    /** Revisions of works of others than this person. */
    @Query("""
            select r.id from WorkReference r, Work w where w.id = r.id.work and (w.owner is null or w.owner <> :owner)
            and r.id.targetKind = :kind and r.id.target = :target""")
    List<WorkReference.Id> byOthers(TargetKind kind, String target, String owner);
}
