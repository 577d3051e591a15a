package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe finds on a page: WCAG 2.2, levels A and AA, and best practice. */
final class Accessible {

    /** Only what is wrong comes back: what passed would be told node by node, which takes longer than finding it out. */
    private static final String FAULTS = """
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'],
            })).violations.map(violation => violation.id + ': '
                + violation.nodes.slice(0, 5).map(node => node.target + ' ' + node.html).join('\\n    '))
            """;

    private static final String AXE = axe();

    private Accessible() {}

    static void verify(Page page, String what) {
        assertThat(violations(page)).as(what).isEmpty();
    }

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE); // once a page, not once a look, as axe's own builder does
        }
        return (List<String>) page.evaluate(FAULTS);
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
