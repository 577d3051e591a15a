package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.Confirm;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.WorkRejected;
import org.mekongmigration.handinhand.work.WorkRights;
import org.mekongmigration.handinhand.work.WorkRoutes;

/** The button that throws a work of one's own into the bin. */
public final class ThrowingAway {

    /** Who can throw away. */
    @FunctionalInterface
    public interface Bin {
        void put(WorkId work);
    }

    private ThrowingAway() {}

    /** What is published has to be taken back before, and is not offered. */
    public static boolean isOffered(WorkFacts work, WorkRights rights) {
        return rights.own() && work.published().isEmpty();
    }

    public static IconButton button(WorkId work, String title, Bin bin, Component at) {
        return new IconButton(
                Glyph.BIN,
                at.getTranslation("work.bin.put.this", title),
                click -> new Confirm(
                                at.getTranslation("work.bin.question"),
                                at.getTranslation("work.bin.consequence"),
                                at.getTranslation("work.bin.put"),
                                () -> put(work, bin, at))
                        .open());
    }

    private static void put(WorkId work, Bin bin, Component at) {
        try {
            bin.put(work);
            UI.getCurrent().navigate(WorkRoutes.BIN);
        } catch (WorkRejected e) {
            WorkWords.tell(e, at);
        }
    }
}
