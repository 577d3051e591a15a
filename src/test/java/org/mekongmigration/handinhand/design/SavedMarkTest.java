package org.mekongmigration.handinhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Glyph.class) // no view lives here
class SavedMarkTest extends BrowserlessTest {

    @Test
    void isHeardWithoutBeingLookedAt() {
        var mark = new SavedMark();
        UI.getCurrent().add(mark);
        assertThat(mark.getElement().getAttribute("role")).isEqualTo("status");
        assertThat(said(mark)).isEmpty();
        mark.saved(Instant.parse("2026-11-21T14:02:00Z"));
        assertThat(said(mark)).isNotEmpty();
        mark.notYet();
        assertThat(mark.hasClassName("not-yet")).isTrue();
    }

    /** Without the words that the browser shows by itself while the server is out of reach. */
    private static String said(SavedMark mark) {
        return mark.getChildren()
                .filter(part -> !part.hasClassName("kept"))
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }
}
