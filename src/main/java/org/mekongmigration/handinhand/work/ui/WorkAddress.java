package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.mekongmigration.handinhand.content.WorkId;

/** The work that an address names, as {@code activities/:work}. */
public final class WorkAddress {

    private WorkAddress() {}

    /** @throws NotFoundException if the address holds no id, as for a work that is not there */
    public static WorkId of(BeforeEnterEvent event) {
        try {
            return new WorkId(event.getRouteParameters().get("work").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
