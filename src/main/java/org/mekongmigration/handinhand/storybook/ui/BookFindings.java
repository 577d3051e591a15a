package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.BookPages.Look;
import org.mekongmigration.handinhand.storybook.CoarsePicture;
import org.mekongmigration.handinhand.storybook.Overfull;
import org.mekongmigration.handinhand.storybook.PicturePlace;
import org.mekongmigration.handinhand.storybook.Storybook;

/** What was found in a book, with pages and pictures called by the numbers of their pages, as the author sees them. */
record BookFindings(Storybook book, List<String> pages, Component reader) {

    static List<Finding> named(List<Finding> findings, Storybook book, List<Look> looks, Component reader) {
        var names = new BookFindings(book, looks.stream().map(Look::name).toList(), reader);
        return findings.stream().map(names::named).toList();
    }

    private Finding named(Finding finding) {
        var path = finding.place().path();
        if (path.size() < 2) {
            return finding;
        }
        if (Overfull.isOne(finding)) {
            return Finding.warning(
                    "storybook.overfull",
                    path,
                    number(page(path)),
                    new Language(path.getLast()).ownName(),
                    finding.arguments().getFirst());
        }
        if (CoarsePicture.isOne(finding)) {
            return Finding.warning(
                    "storybook.picture-coarse",
                    path,
                    number(page(path)),
                    finding.arguments().getFirst());
        }
        return switch (path.getFirst()) {
            case "spreads" -> said(finding, finding.place(), String.valueOf(number(path.get(1))));
            case "pictures" -> ofPicture(finding, new BlockId(path.get(1)));
            default -> finding;
        };
    }

    /** The name of the page that shows a place of the book. */
    private static String page(List<String> path) {
        return switch (path.getFirst()) {
            case "spreads" -> path.get(1);
            case "title" -> "cover";
            case "makers" -> "credits";
            default -> path.getFirst();
        };
    }

    /** Leads to the first page that shows the picture. */
    private Finding ofPicture(Finding finding, BlockId picture) {
        if (picture.equals(PicturePlace.COVER.shown(book))) {
            var place = new Place(List.of("cover", "picture"));
            return said(finding, place, "(" + reader.getTranslation("storybook.page.cover") + ")");
        }
        return book.spreads().stream()
                .filter(spread -> picture.equals(spread.picture()))
                .findFirst()
                .map(spread -> {
                    var name = spread.id().value();
                    var place = new Place(List.of("spreads", name, "picture"));
                    return said(
                            finding, place, "(" + reader.getTranslation("storybook.page.number", number(name)) + ")");
                })
                .orElse(finding);
    }

    /** In place of the id that nobody ever sees. */
    private static Finding said(Finding finding, Place place, String name) {
        var arguments = finding.arguments().stream()
                .map(argument -> finding.place().path().contains(argument) ? name : argument)
                .toList();
        return new Finding(finding.id(), finding.severity(), place, arguments);
    }

    private int number(String page) {
        return pages.indexOf(page) + 1;
    }
}
