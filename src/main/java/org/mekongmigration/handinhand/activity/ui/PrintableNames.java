package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.CardSet;
import org.mekongmigration.handinhand.activity.Activity.Printable;
import org.mekongmigration.handinhand.activity.Activity.QuestionSheet;
import org.mekongmigration.handinhand.work.ui.Desk;

/** Printables by their title, or by what they are. */
final class PrintableNames {

    private PrintableNames() {}

    static String of(Printable printable, Desk<Activity> desk, Component at) {
        var kind = kind(printable, at);
        return printable
                .title()
                .in(desk.content().source())
                .map(title -> kind + ": " + title)
                .orElse(kind);
    }

    static String kind(Printable printable, Component at) {
        return switch (printable) {
            case CardSet cards -> at.getTranslation("activity.printable.cards");
            case QuestionSheet sheet -> at.getTranslation("activity.printable.sheet");
        };
    }
}
