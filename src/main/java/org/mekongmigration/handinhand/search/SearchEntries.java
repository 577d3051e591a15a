package org.mekongmigration.handinhand.search;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** One entry a work. */
interface SearchEntries extends Repository<SearchEntry, String> {

    SearchEntry save(SearchEntry entry);

    void delete(SearchEntry entry);

    Optional<SearchEntry> findById(String work);

    long count();

    boolean existsByFormLessThan(int form);

    @Modifying
    @Query("update SearchEntry e set e.form = 1")
    void makeAllOfEarlierForm();

    @Modifying
    @Query("delete from SearchEntry e where e.form < :form")
    void deleteEarlierThan(int form);

    @Query("select max(e.changedAt) from SearchEntry e")
    Optional<Instant> newest();
}
