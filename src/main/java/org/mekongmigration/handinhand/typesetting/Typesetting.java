package org.mekongmigration.handinhand.typesetting;

import org.mekongmigration.handinhand.document.Document;
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
        return layout.layOut(document, sheet);
    }
}
