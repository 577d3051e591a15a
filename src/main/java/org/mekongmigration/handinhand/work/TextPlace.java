package org.mekongmigration.handinhand.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/** A text of a work at its place, in each language that has it. */
public record TextPlace(Change.Where where, List<Change.Said> said) {

    public TextPlace {
        said = List.copyOf(said);
    }

    /** All texts of a work, in the order in which its files hold them. */
    static List<TextPlace> of(Content content, Tree tree, Ways ways) {
        var found = new ArrayList<TextPlace>();
        walk(content, tree, List.of(), ways, found);
        return found;
    }

    private static void walk(Content content, Tree tree, List<String> path, Ways ways, List<TextPlace> found) {
        switch (tree) {
            case Tree.Leaf leaf -> {}
            case Tree.Row row ->
                row.items().forEach(item -> {
                    if (item instanceof Tree.Branch block && block.entries().get("id") instanceof Tree.Leaf id) {
                        walk(content, block, Merge.joined(path, List.of(id.text())), ways, found);
                    }
                });
            case Tree.Branch branch -> {
                if (!path.isEmpty() && Edit.at(content, new Place(path)) instanceof Localized<?> text) {
                    found.add(new TextPlace(ways.of(path), said(content, path, text)));
                } else {
                    branch.entries()
                            .forEach((key, value) ->
                                    walk(content, value, Merge.joined(path, List.of(key)), ways, found));
                }
            }
        }
    }

    private static List<Change.Said> said(Content content, List<String> path, Localized<?> text) {
        return text.languages().stream()
                .map(language -> new Change.Said(
                        Optional.of(language), UnitTexts.read(content, Merge.joined(path, tag(language)))))
                .toList();
    }

    private static List<String> tag(Language language) {
        return List.of(language.tag());
    }
}
