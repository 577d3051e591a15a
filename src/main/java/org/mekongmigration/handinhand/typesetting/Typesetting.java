package org.mekongmigration.handinhand.typesetting;

import org.mekongmigration.handinhand.document.Body;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.typesetting.layout.DocumentLayout;

/** From a document to its pages. Start here. Thread-safe; one serves the whole process. */
public final class Typesetting {

    private final DocumentLayout layout;

    public Typesetting() {
        var faces = Faces.shipped();
        this.layout = new DocumentLayout(new Paragraphs(faces), faces);
    }

    /** Whatever an author can write is laid out; what does not fit its place is a finding, and stands there whole. */
    public Pages layOut(Document document, Sheet sheet) {
        return layOut(document.body(), sheet, document.facts().faces());
    }

    /** What is seen alone decides how it is laid out. */
    public Pages layOut(Body body, Sheet sheet, FaceChoice faces) {
        return layout.layOut(body, sheet, faces);
    }

    /** Cards that stand on this sheet, where the author wanted so many on a large one. */
    public static int cardsOn(int cardsPerSheet, Sheet sheet) {
        return DocumentLayout.cards(cardsPerSheet, sheet);
    }

    /** Straight cuts that a sheet of cards takes. */
    public static int cuts(int cardsPerSheet, Sheet sheet) {
        return DocumentLayout.cuts(cardsPerSheet, sheet);
    }
}
