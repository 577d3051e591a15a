package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds on a page: WCAG 2.2, levels A and AA, and best practice. */
final class Accessible {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessible() {}

    static void verify(Page page, String what) {
        assertThat(violations(page)).as(what).isEmpty();
    }

    static List<String> violations(Page page) {
        // what passed would be told node by node, which takes longer than finding it out
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(options)
                        // axe else opens a second page for each look, to gather frames of other origins: there are none
                        // here
                        .setLegacyMode(true)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(violation -> violation.getId()
                                + ": "
                                + violation.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .limit(5)
                                        .collect(Collectors.joining("\n    ")))
                        .toList();
    }
}
