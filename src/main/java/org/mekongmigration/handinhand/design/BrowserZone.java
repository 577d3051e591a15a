package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The time zone in which the person sits, as her browser says it. */
public final class BrowserZone {

    private BrowserZone() {}

    public static ZoneId of(UI ui) {
        var details = ui.getInternals().getExtendedClientDetails();
        var id = details == null ? null : details.getTimeZoneId();
        try {
            return id == null || id.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }
}
