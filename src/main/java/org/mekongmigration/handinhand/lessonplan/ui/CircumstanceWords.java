package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.mekongmigration.handinhand.lessonplan.Circumstance;

/** What a class may be like, in words. */
final class CircumstanceWords {

    private CircumstanceWords() {}

    static String of(Circumstance circumstance, Component screen) {
        return screen.getTranslation(key(circumstance));
    }

    static String key(Circumstance circumstance) {
        return "lessonplan.check."
                + circumstance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
