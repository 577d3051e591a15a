package org.mekongmigration.handinhand.sharing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All links, whether they open or not. */
interface SharedLinks extends Repository<SharedLink, String> {

    SharedLink save(SharedLink link);

    void delete(SharedLink link);

    Optional<SharedLink> findById(String id);

    Optional<SharedLink> findByTokenHash(String hash);

    List<SharedLink> findByMakerOrderByMadeAtDesc(String maker);

    List<SharedLink> findByWorkOrderByMadeAtDesc(String work);

    List<SharedLink> findBySchoolOrderByMadeAtDesc(String school);

    List<SharedLink> findAllByOrderByMadeAtDesc();

    List<SharedLink> findAllByOrderById();

    /** The newest revision of a work that anybody has given away by a link. */
    @Query("select max(l.revision) from SharedLink l where l.work = :work")
    Optional<Integer> lastShared(String work);
}
