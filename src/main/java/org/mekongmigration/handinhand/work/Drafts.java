package org.mekongmigration.handinhand.work;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All drafts: one a person and work. */
interface Drafts extends Repository<Draft, Draft.Id> {

    Draft save(Draft draft);

    void delete(Draft draft);

    Optional<Draft> findById(Draft.Id id);
}
