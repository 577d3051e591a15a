package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.sharing.LinkLists;
import org.mekongmigration.handinhand.sharing.Sharing;
import org.mekongmigration.handinhand.sharing.WorkDoor;
import org.mekongmigration.handinhand.work.Shelved;
import org.mekongmigration.handinhand.work.WorkShelf;

/** The services that the screens for links stand on. */
@SpringComponent
record SharingWorkshop(Sharing sharing, LinkLists lists, WorkShelf shelf, WorkDoor door, Clock clock) {

    Optional<Shelved> work(WorkId id) {
        return shelf.find(id);
    }

    Instant now() {
        return clock.instant();
    }
}
