package org.mekongmigration.handinhand.activity.ui;

import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Finding.Place;

/** What was found in an activity, with blocks called by their numbers, as the author sees them. */
record ActivityFindings(Activity activity) {

    static List<Finding> named(List<Finding> findings, Activity activity) {
        var names = new ActivityFindings(activity);
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
        if (at < 1 || !(Edit.at(activity, new Place(path.subList(0, at))) instanceof List<?> blocks)) {
            return argument;
        }
        int number = blocks.indexOf(Edit.at(activity, new Place(path.subList(0, at + 1)))) + 1;
        return number == 0 ? argument : String.valueOf(number);
    }
}
