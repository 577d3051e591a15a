package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.sharing.LinkDetails;
import org.mekongmigration.handinhand.sharing.LinkRefused;

/** The words for what is true of links, and for why something was not done. */
final class LinkWords {

    private LinkWords() {}

    static void tell(LinkRefused refused, Component screen) {
        var key = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        ErrorNotice.warn(screen.getTranslation(
                "sharing.refused." + key, refused.arguments().toArray()));
    }

    /** Which version it shows: for ever, or whatever is newest. */
    static Pill version(LinkDetails link, Component screen) {
        return link.live()
                ? new Pill(screen.getTranslation("sharing.live"), Colour.RIVER)
                : new Pill(Glyph.LOCK, screen.getTranslation("sharing.version", link.revision()), Colour.PLAIN);
    }

    /** Until when it opens, or since when it does not. */
    static String end(LinkDetails link, Component screen) {
        var withdrawn = link.withdrawnAt();
        if (withdrawn.isPresent()) {
            return screen.getTranslation("sharing.withdrawn.on", EndChoice.day(withdrawn.get()));
        }
        return link.endsAt()
                .map(end -> screen.getTranslation(
                        link.standing() == LinkDetails.Standing.ENDED ? "sharing.ended.on" : "sharing.ends.on",
                        EndChoice.day(end)))
                .orElseGet(() -> screen.getTranslation("sharing.ends.never"));
    }
}
