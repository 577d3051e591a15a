package org.mekongmigration.handinhand.storybook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Leaves.Area;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.document.Leaves.Role;
import org.mekongmigration.handinhand.document.Leaves.Words;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Imprints;
import org.mekongmigration.handinhand.edition.Speaker;

/** The last page: who made the words and pictures, and what may be done with them. */
record CreditsLeaf(List<Speaker> speakers) {

    Leaf compose(Storybook book) {
        var areas = new ArrayList<Area>();
        for (var speaker : speakers) {
            var title = List.<Block>of(new Block.Heading(2, speaker.sayOr("untitled", book.title(), "title")));
            areas.add(new Area(0, 0.1, 1, 0.9, false, new Words(Role.SMALL, title)));
        }
        var credits = credits(book, speakers.getFirst()).stream()
                .<Block>map(Block.Paragraph::new)
                .toList();
        if (!credits.isEmpty()) {
            areas.add(new Area(0, 0.1, 1, 0.9, false, new Words(Role.SMALL, credits)));
        }
        return new Leaf("credits", areas, List.of());
    }

    private static List<Text> credits(Storybook book, Speaker speaker) {
        var lines = new LinkedHashSet<Text>();
        book.makers().forEach(maker -> lines.add(line(maker, speaker)));
        for (var picture : book.pictures().values()) {
            if (picture.maker() != null || picture.licence() != null) {
                var maker = Objects.requireNonNullElse(picture.maker(), "–");
                var licence = picture.licence() == null ? "–" : Imprints.readable(picture.licence());
                lines.add(speaker.label("picture-by", maker, licence));
            }
        }
        var licence = Imprints.licence(book);
        if (licence != null) {
            lines.add(speaker.label("licence", licence));
        }
        return List.copyOf(lines);
    }

    private static Text line(Maker maker, Speaker speaker) {
        return switch (maker.role()) {
            case "author", "illustrator", "translator", "editor" -> speaker.label("role-" + maker.role(), maker.name());
            default -> speaker.label("role-other", maker.role(), maker.name());
        };
    }
}
