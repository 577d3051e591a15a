package org.mekongmigration.handinhand.storybook;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Finding.Place;

/** Where in a book that stands which its pages show. */
public final class LeafPlace {

    private static final String PICTURE = "picture";

    private LeafPlace() {}

    public static Finding of(Storybook book, Finding finding) {
        return new Finding(finding.id(), finding.severity(), of(book, finding.place()), finding.arguments());
    }

    /** @param onPaper the name of a leaf, then "picture" or the tag of a language */
    public static Place of(Storybook book, Place onPaper) {
        var path = onPaper.path();
        if (path.size() != 2) {
            return onPaper;
        }
        var leaf = path.getFirst();
        var what = path.getLast();
        return switch (leaf) {
            case "cover" -> new Place(what.equals(PICTURE) ? List.of(leaf, what) : List.of("title", what));
            case "questions" -> onPaper;
            case "credits" -> new Place(List.of("makers", what));
            default -> isSpread(book, leaf) ? ofSpread(leaf, what) : onPaper;
        };
    }

    private static Place ofSpread(String leaf, String what) {
        return new Place(
                what.equals(PICTURE) ? List.of("spreads", leaf, what) : List.of("spreads", leaf, "words", what));
    }

    private static boolean isSpread(Storybook book, String leaf) {
        return book.spreads().stream().anyMatch(spread -> spread.id().value().equals(leaf));
    }
}
