package org.mekongmigration.handinhand.work;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All short numbers. */
interface WorkNumberRows extends Repository<WorkNumber, Long> {

    WorkNumber save(WorkNumber number);

    Optional<WorkNumber> findByNumber(long number);

    Optional<WorkNumber> findByWork(String work);

    void deleteByWork(String work);

    /** As a backup has it. */
    @Modifying
    @Query(nativeQuery = true, value = "insert into work_number (number, work) values (:number, :work)")
    void bring(long number, String work);
}
