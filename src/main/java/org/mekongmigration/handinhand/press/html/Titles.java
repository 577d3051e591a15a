package org.mekongmigration.handinhand.press.html;

import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.document.Text;

/** The title of a document as it stands on it, in the language that it is in there. */
final class Titles {

    private Titles() {}

    static Text of(Document document) {
        return headings(document)
                .findFirst()
                .orElseGet(() ->
                        Text.plain(document.facts().language(), document.facts().title()));
    }

    private static Stream<Text> headings(Document document) {
        return switch (document.body()) {
            case Flow flow -> flow.parts().stream().limit(1).flatMap(part -> first(part.blocks()));
            case Leaves leaves -> cover(leaves);
            case ContactSheet sheet -> cover(sheet.leaves());
            case Posters posters ->
                posters.inOrder().stream()
                        .limit(1)
                        .flatMap(poster -> first(poster.shown().blocks()));
        };
    }

    private static Stream<Text> cover(Leaves leaves) {
        return leaves.leaves().stream()
                .limit(1)
                .flatMap(leaf -> leaf.areas().stream()
                        .filter(area -> area.holding() instanceof Leaves.Words)
                        .limit(1)
                        .flatMap(area -> first(((Leaves.Words) area.holding()).blocks())));
    }

    private static Stream<Text> first(List<Block> blocks) {
        return blocks.stream()
                .limit(1)
                .flatMap(block -> block instanceof Block.Heading heading && heading.level() == 1
                        ? Stream.of(heading.text())
                        : Stream.empty());
    }
}
