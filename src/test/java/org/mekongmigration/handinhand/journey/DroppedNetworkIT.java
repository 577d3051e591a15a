package org.mekongmigration.handinhand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The network goes away while somebody types. */
@Execution(
        ExecutionMode
                .CONCURRENT) // it waits for a minute; others may ask for another language meanwhile, so it has its own
class DroppedNetworkIT {

    private static final int A_MINUTE = 60_000;
    private static final String NOT_YET = "Kept in this browser, not saved yet";

    @TempDir
    private Path data;

    @Test
    void keepsWhatIsTypedForAMinuteWithoutNetworkAndSendsItAfterwards() {
        String path;
        try (var application = RunningApplication.demo(data);
                var browser = new Chromium()) {
            try (var window = browser.desktop()) {
                var desk = ActivityDesk.begin(
                        Visitor.in(window, application.address()).signIn("Author"));
                path = desk.path();
                desk.save("Before.");
                assertThat(desk.mark()).containsText("Saved");

                window.setOffline(true);
                desk.typeOn(desk.line(), " Without network.");
                desk.typeOn(desk.prose(), "Nobody hears this yet.");
                assertThat(desk.mark()).hasText(NOT_YET, visibleWords());
                assertThat(lostConnection(desk)).isVisible();
                desk.page().waitForTimeout(A_MINUTE);
                desk.typeOn(desk.line(), " A minute later.");
                assertThat(desk.mark()).hasText(NOT_YET, visibleWords());
                assertThat(lostConnection(desk)).isVisible();

                window.setOffline(false);
                desk.author().awaitSaved();
                assertThat(desk.mark()).hasText(Pattern.compile("^Saved \\d\\d:\\d\\d$"), visibleWords());
                // its line is seen while it has one of these
                assertThat(desk.page().locator("vaadin-connection-indicator:is([expanded], [offline], [reconnecting])"))
                        .hasCount(0);
            }
            try (var window = browser.desktop()) { // it has kept nothing
                var desk = ActivityDesk.open(
                        Visitor.in(window, application.address()).signIn("Author"), path);
                assertThat(desk.line()).hasValue("Before. Without network. A minute later.");
                assertThat(desk.prose()).hasText("Nobody hears this yet.");
            }
        }
    }

    private static Locator lostConnection(ActivityDesk desk) {
        return desk.page().getByText("The connection is gone. Keep writing");
    }

    private static LocatorAssertions.HasTextOptions visibleWords() {
        return new LocatorAssertions.HasTextOptions().setUseInnerText(true).setTimeout(15_000);
    }
}
