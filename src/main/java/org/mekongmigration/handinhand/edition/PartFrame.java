package org.mekongmigration.handinhand.edition;

import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;

/**
 * What all parts of one pack have around them.
 *
 * @param about title and version of what they are part of
 * @param credits licence and makers
 */
public record PartFrame(List<Text> about, List<Text> credits) {

    public PartFrame {
        about = List.copyOf(about);
        credits = List.copyOf(credits);
    }

    /** Around what comes from another work: the sheets of an activity in a lesson name who made the activity. */
    public PartFrame crediting(Content work, Language language) {
        var others = Imprints.credits(work, language);
        return others.isEmpty() ? this : new PartFrame(about, others);
    }

    private List<Text> footLines() {
        return Stream.concat(about.stream(), credits.stream()).toList();
    }

    /**
     * @param head at the right of the head
     * @param speakers one for each language that the part shows
     */
    public Part part(PartKind kind, Text head, List<Speaker> speakers, List<Block> blocks) {
        // the typesetting fills in the numbers of the page
        return new Part(kind, head, footLines(), labels(speakers, "page"), blocks);
    }

    /** @param shown the printable that the part shows */
    public Part part(PartKind kind, Text head, List<Speaker> speakers, List<Block> blocks, Origin shown) {
        return part(kind, head, speakers, blocks).from(shown);
    }

    /** A label in each language; languages that fall back to the same words have it once. */
    public static List<Text> labels(List<Speaker> speakers, String key) {
        return speakers.stream().map(speaker -> speaker.label(key)).distinct().toList();
    }
}
