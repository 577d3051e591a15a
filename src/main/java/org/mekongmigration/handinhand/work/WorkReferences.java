package org.mekongmigration.handinhand.work;

import org.springframework.data.repository.Repository;

/** Which revision names what. */
interface WorkReferences extends Repository<WorkReference, WorkReference.Id> {

    WorkReference save(WorkReference reference);
}
