package org.mekongmigration.handinhand.work;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Kind;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All works. */
interface Works extends Repository<Work, String> {

    Work save(Work work);

    Optional<Work> findById(String id);

    List<Work> findByIdIn(Collection<String> ids);

    /** Everything that changes a work begins here: writers of one work wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Work w where w.id = :id")
    Optional<Work> lock(String id);

    boolean existsById(String id);

    long countByBinnedAtIsNull();

    @Query("select w.id from Work w order by w.id")
    List<String> ids();

    @Query("""
            select w from Work w where w.owner = :owner and w.binnedAt is null and w.kind in :kinds and w.titleWords like :words escape '!'
            order by w.touchedAt desc, w.id""")
    List<Work> ofOwner(String owner, Collection<Kind> kinds, String words, Pageable part);

    /** Her own, and those of colleagues of her school who let her edit them. */
    @Query("""
            select w from Work w where (w.owner = :person or w.school = :school and exists
            (select 1 from NamedColleague n where n.id.work = w.id and n.id.colleague = :person))
            and w.binnedAt is null and w.kind in :kinds and w.titleWords like :words escape '!'
            order by w.touchedAt desc, w.id""")
    List<Work> toEdit(String person, @Nullable String school, Collection<Kind> kinds, String words, Pageable part);

    List<Work> findByOwnerAndBinnedAtIsNotNullAndGoneAtIsNullOrderByBinnedAtDesc(String owner);

    @Query("select w.id from Work w where w.binnedAt < :before and w.goneAt is null order by w.binnedAt")
    List<String> binnedBefore(Instant before, Limit limit);

    /** Any revision of another work names the target; one in the bin too, for it may come back. */
    @Query("""
            select count(r) > 0 from WorkReference r
            where r.id.work <> r.id.target and r.id.targetKind = :kind and r.id.target = :target""")
    boolean isNamedByAnother(TargetKind kind, String target);

    @Query("""
            select w from Work w where w.school = :school and w.owner <> :without and w.binnedAt is null and w.kind in :kinds
            and w.titleWords like :words escape '!' order by w.touchedAt desc, w.id""")
    List<Work> ofSchool(String school, String without, Collection<Kind> kinds, String words, Pageable part);

    @Query("""
            select w from Work w where w.network and w.binnedAt is null and w.kind in :kinds and w.titleWords like :words escape '!'
            order by w.touchedAt desc, w.id""")
    List<Work> ofNetwork(Collection<Kind> kinds, String words, Pageable part);

    @Query("""
            select w from Work w where not w.network and w.binnedAt is null and w.kind in :kinds and w.titleWords like :words escape '!'
            order by w.touchedAt desc, w.id""")
    List<Work> ofOthers(Collection<Kind> kinds, String words, Pageable part);

    List<Work> findByKindAndPublishedIsNotNullOrderByTouchedAtDesc(Kind kind);

    List<Work> findByIdGreaterThanOrderById(String id, Limit limit);

    /** Hers, and those that she ever wrote in. */
    @Query("""
            select w.id from Work w where w.owner = :person
            or w.id in (select r.id.work from Revision r where r.author = :person)
            or w.id in (select d.id.work from Draft d where d.id.author = :person)
            or w.id in (select k.work from KeptText k where k.author = :person) order by w.id""")
    List<String> touchedBy(String person);

    /** Works in whose newest or published revision the target is named. */
    @Query("""
            select distinct w from Work w, WorkReference r where r.id.work = w.id
            and (r.id.number = w.head or r.id.number = w.published) and w.binnedAt is null
            and r.id.targetKind = :kind and r.id.target = :target order by w.touchedAt desc""")
    List<Work> using(TargetKind kind, String target);

    /** Works of this owner or school that name the target in any of their revisions. */
    @Query("""
            select count(w) > 0 from Work w, WorkReference r where r.id.work = w.id
            and (w.owner = :owner or w.school = :school) and r.id.targetKind = :kind and r.id.target = :target""")
    boolean usedBy(String owner, @Nullable String school, TargetKind kind, String target);
}
