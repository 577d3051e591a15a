package org.mekongmigration.handinhand.typesetting;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Body;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.typesetting.layout.DocumentLayout;

/** From a document to its pages. Start here. Thread-safe; one serves the whole process. */
public final class Typesetting {

    private static final double SIDE = 2;

    private final Faces faces = Faces.shipped();
    private final Paragraphs paragraphs = new Paragraphs(faces);
    private final DocumentLayout layout = new DocumentLayout(paragraphs, faces);

    /** Characters that no face has: on paper they are a gap. */
    public List<Finding> missing(Text text, Finding.Place place, FaceChoice choice) {
        return paragraphs.in(faces.chosen(choice)).missing(text, place);
    }

    /** Whatever an author can write is laid out; what does not fit its place is a finding, and stands there whole. */
    public Pages layOut(Document document, Sheet sheet) {
        return layOut(document.body(), sheet, document.facts().faces());
    }

    /** What is seen alone decides how it is laid out. */
    public Pages layOut(Body body, Sheet sheet, FaceChoice faces) {
        return layout.layOut(body, sheet, faces);
    }

    /**
     * One line, by which a face is known, on a paper that is as high as lines of its language are.
     *
     * @param size nominal, in points
     * @param width of the paper, in points; what is longer goes on beyond it
     */
    public Page sample(Text words, double size, double width, FaceChoice choice) {
        var chosen = faces.chosen(choice);
        var line = paragraphs.in(chosen).line(words, Style.text(size));
        var heights = chosen.heights(words.language(), size);
        double baseline = (heights.leading() + heights.ascent() - heights.descent()) / 2;
        return new Page("", width, heights.leading(), List.of(new Mark.Words(null, SIDE, baseline, line, Ink.INK)));
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
