package org.mekongmigration.handinhand.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All revisions of all works. */
interface Revisions extends Repository<Revision, Revision.Id> {

    /** A line of the history, without the content, which may be long. */
    interface Row {
        int getNumber();

        @Nullable
        String getAuthor();

        Instant getKeptAt();

        @Nullable
        String getNote();

        @Nullable
        Instant getPublishedAt();
    }

    Revision save(Revision revision);

    Optional<Revision> findById(Revision.Id id);

    boolean existsById(Revision.Id id);

    /** One after the other: together they may be long. */
    @Query("select r.id from Revision r where r.id.work = :work order by r.id.number")
    List<Revision.Id> ids(String work);

    @Query("""
            select r.id.number as number, r.author as author, r.keptAt as keptAt, r.note as note,
            r.publishedAt as publishedAt from Revision r where r.id.work = :work order by r.id.number desc""")
    List<Row> history(String work);

    @Query("select max(r.id.number) from Revision r where r.id.work = :work and r.publishedAt is not null")
    Optional<Integer> newestPublished(String work);

    @Query("select max(r.id.number) from Revision r where r.id.work = :work and r.note is not null")
    Optional<Integer> newestNamed(String work);

    /** Those that were published by then, the last published first. */
    @Query("""
            select r.id.number from Revision r where r.id.work = :work and r.publishedAt <= :then
            order by r.publishedAt desc, r.id.number desc""")
    List<Integer> publishedBy(String work, Instant then, Limit limit);

    /** Those that were there by then, the newest first. */
    @Query("""
            select r.id.number from Revision r where r.id.work = :work and r.keptAt <= :then order by r.id.number desc""")
    List<Integer> keptBy(String work, Instant then, Limit limit);
}
