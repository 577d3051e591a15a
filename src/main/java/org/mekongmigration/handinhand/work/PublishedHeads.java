package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.List;
import org.mekongmigration.handinhand.content.Kind;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All works as far as they are published. */
interface PublishedHeads extends Repository<Work, String> {

    /** A row of {@link #all}. */
    interface Row {
        String getWork();

        Kind getKind();

        int getRevision();

        Instant getPublishedAt();
    }

    @Query("""
            select w.id as work, w.kind as kind, r.id.number as revision, r.publishedAt as publishedAt
            from Work w, Revision r where r.id.work = w.id and r.id.number = w.published and w.binnedAt is null
            order by r.publishedAt desc, w.id""")
    List<Row> all();

    /** Works whose published revision names the target. */
    @Query("""
            select distinct w.id from Work w, WorkReference r where r.id.work = w.id and r.id.number = w.published
            and w.binnedAt is null and r.id.targetKind = :kind and r.id.target = :target order by w.id""")
    List<String> using(TargetKind kind, String target);
}
