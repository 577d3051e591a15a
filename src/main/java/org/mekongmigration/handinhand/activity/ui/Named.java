package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.Desk;

/** What the buttons of a block call it. */
final class Named {

    private static final int LONGEST = 40;

    private Named() {}

    static String of(Localized<String> text, Desk<Activity> desk, Component at) {
        var words = text.in(desk.content().source()).orElse("");
        if (words.isBlank()) {
            return at.getTranslation("activity.block.unnamed");
        }
        return words.length() <= LONGEST
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))))
                        + "…";
    }
}
