package org.mekongmigration.handinhand.portable;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Mark;
import org.mekongmigration.handinhand.content.Problem;

/** Problems and findings as lines for a terminal: {@code file:line:column: error: key: words, what to do, [id]}. */
final class Messages {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    static String line(Problem problem) {
        var key = problem.key().isEmpty() ? "" : problem.key() + ": ";
        return problem.mark() + ": error: " + key
                + words("content", problem.reason().words(), problem.arguments());
    }

    static String line(Mark mark, Finding finding) {
        var severity = finding.severity().name().toLowerCase(Locale.ROOT);
        var place = String.join(".", finding.place().path());
        return mark + ": " + severity + ": " + (place.isEmpty() ? "" : place + ": ") + words(finding) + " "
                + words("finding", finding.mend(), List.of()) + " [" + finding.id() + "]";
    }

    static String words(Finding finding) {
        return words("finding", finding.words(), finding.arguments());
    }

    private static String words(String file, String key, List<String> arguments) {
        var bundle = ResourceBundle.getBundle("words." + file, Locale.ROOT, EXACT);
        if (!bundle.containsKey(key)) {
            return key + " " + arguments; // a finding of a later room still says what it is
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments.toArray());
    }
}
