package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.activity.Printable.DrawingSheet;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
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
            case DrawingSheet sheet -> at.getTranslation("activity.printable.drawing");
            case TableSheet sheet -> at.getTranslation("activity.printable.table");
            case MatchingSheet sheet -> at.getTranslation("activity.printable.matching");
            case SortingSheet sheet -> at.getTranslation("activity.printable.sorting");
        };
    }
}
