package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All drafts: one a person and work. */
interface Drafts extends Repository<Draft, Draft.Id> {

    Draft save(Draft draft);

    void delete(Draft draft);

    Optional<Draft> findById(Draft.Id id);

    @Query("select draft from Draft draft where draft.id.work = :work order by draft.id.author")
    List<Draft> ofWork(String work);

    /** In works of others than this person. */
    @Query("""
            select draft from Draft draft, Work w where w.id = draft.id.work and (w.owner is null or w.owner <> :owner)
            and draft.content like :text""")
    List<Draft> byOthers(String text, String owner);

    /** Saved last before then, the oldest first. */
    @Query("select draft.id from Draft draft where draft.savedAt < :before order by draft.savedAt")
    List<Draft.Id> rested(Instant before, Limit limit);
}
