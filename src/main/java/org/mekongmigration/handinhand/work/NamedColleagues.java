package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who lets whom edit what. */
interface NamedColleagues extends Repository<NamedColleague, NamedColleague.Id> {

    NamedColleague save(NamedColleague colleague);

    void delete(NamedColleague colleague);

    Optional<NamedColleague> findById(NamedColleague.Id id);

    boolean existsById(NamedColleague.Id id);

    List<NamedColleague> findByIdWorkOrderByIdColleague(String work);
}
