package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.document.Body;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.typesetting.Faces;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Paragraphs;
import org.mekongmigration.handinhand.typesetting.Sheet;

/** Lays out documents of either kind. Thread-safe. Public only for the room that this package is part of. */
public final class DocumentLayout {

    private final Paragraphs paragraphs;
    private final Faces faces;

    public DocumentLayout(Paragraphs paragraphs, Faces faces) {
        this.paragraphs = paragraphs;
        this.faces = faces;
    }

    public Pages layOut(Body body, Sheet sheet, FaceChoice choice) {
        var chosen = faces.chosen(choice);
        var setting = paragraphs.in(chosen);
        return switch (body) {
            case ContactSheet contact ->
                new ContactLayout(new TextSetter(setting, chosen), BookPage.of(sheet)).layOut(contact);
            case Flow flow -> new FlowLayout(() -> new TextSetter(setting, chosen)).layOut(flow, sheet);
            case Posters posters -> new PosterLayout(new TextSetter(setting, chosen), sheet).layOut(posters);
            case Leaves leaves -> new BookLayout(new TextSetter(setting, chosen), sheet).layOut(leaves);
        };
    }

    public static int cards(int cardsPerSheet, Sheet sheet) {
        return CardGrid.of(cardsPerSheet, sheet).places();
    }

    public static int cuts(int cardsPerSheet, Sheet sheet) {
        return CardGrid.of(cardsPerSheet, sheet).cuts();
    }
}
