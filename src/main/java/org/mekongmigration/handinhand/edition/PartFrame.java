package org.mekongmigration.handinhand.edition;

import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;

/** What all parts of one pack have around them. */
public record PartFrame(List<Text> footLines) {

    public PartFrame {
        footLines = List.copyOf(footLines);
    }

    /**
     * @param head at the right of the head
     * @param speakers one for each language that the part shows
     */
    public Part part(PartKind kind, Text head, List<Speaker> speakers, List<Block> blocks) {
        // the typesetting fills in the numbers of the page
        return new Part(kind, head, footLines, labels(speakers, "page"), blocks);
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
