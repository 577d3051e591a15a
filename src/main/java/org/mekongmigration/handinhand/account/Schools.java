package org.mekongmigration.handinhand.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All schools. */
interface Schools extends Repository<School, String> {

    School save(School school);

    Optional<School> findById(String id);

    Optional<School> findByName(String name);

    List<School> findAllByOrderByName();
}
