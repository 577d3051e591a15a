package org.mekongmigration.handinhand.search;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** One entry a work. */
interface SearchEntries extends Repository<SearchEntry, String> {

    SearchEntry save(SearchEntry entry);

    void delete(SearchEntry entry);

    Optional<SearchEntry> findById(String work);

    long count();

    boolean existsByFormLessThan(int form);

    @Query("select max(e.changedAt) from SearchEntry e")
    Optional<Instant> newest();
}
