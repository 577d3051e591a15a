package org.mekongmigration.handinhand.work.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Finding.Place;

/** What was found in a work, with blocks called by their numbers, as people see them. */
public record NumberedFindings(Content content) {

    public static List<Finding> named(List<Finding> findings, Content content) {
        var names = new NumberedFindings(content);
        return findings.stream().map(names::named).toList();
    }

    private Finding named(Finding finding) {
        var path = finding.place().path();
        var arguments = finding.arguments().stream()
                .map(argument -> named(argument, path))
                .toList();
        return new Finding(finding.id(), finding.severity(), finding.place(), arguments);
    }

    /** The place in its list instead of the id, which nobody ever sees. */
    private String named(String argument, List<String> path) {
        int at = path.indexOf(argument);
        if (at < 1) {
            return argument;
        }
        var blocks = blocks(Edit.at(content, new Place(path.subList(0, at))));
        var block = Edit.at(content, new Place(path.subList(0, at + 1)));
        int number = block == null ? 0 : blocks.indexOf(block) + 1;
        return number == 0 ? argument : String.valueOf(number);
    }

    private static List<?> blocks(@Nullable Object all) {
        return switch (all) {
            case List<?> list -> list;
            case Map<?, ?> map -> List.copyOf(map.values());
            case null, default -> List.of();
        };
    }
}
