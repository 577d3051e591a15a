package org.mekongmigration.handinhand.sharing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The days of all links. */
interface LinkDays extends Repository<LinkDay, LinkDay.Id> {

    LinkDay saveAndFlush(LinkDay day);

    @Query("select d from LinkDay d where d.id.link in :links order by d.id.onDay")
    List<LinkDay> of(Collection<String> links);

    @Query("select d from LinkDay d order by d.id.link, d.id.onDay")
    List<LinkDay> inOrder();

    /** Several machines may count the same day: each adds what it has seen. */
    @Modifying
    @Query("""
            update LinkDay d set d.opens = d.opens + :opens, d.downloads = d.downloads + :downloads
            where d.id.link = :link and d.id.onDay = :on""")
    int add(String link, LocalDate on, long opens, long downloads);

    @Modifying
    @Query("delete from LinkDay d where d.id.link in :links")
    void deleteOf(Collection<String> links);
}
