package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What stands under the last "Saved" is there after a power cut, however often and whenever it comes. */
@Execution(ExecutionMode.CONCURRENT) // it waits for twenty starts of an application of its own
class PowerCutIT {

    private static final int ROUNDS = 20;
    private static final String BURMESE = "ရေကန်ကြီးက တိတ်ဆိတ်နေတယ်။ ";

    @TempDir
    private Path data;

    @Test
    void keepsEveryAcknowledgedWordThroughTwentyPowerCuts() {
        var chance = new Random(20261121);
        try (var application = RunningApplication.demo(data);
                var browser = new Chromium()) {
            var path = newActivity(browser, application);
            var saved = "";
            for (int round = 1; round <= ROUNDS; round++) {
                try (var window = browser.desktop()) { // it has kept nothing, and shows what the server knows
                    var author = Visitor.in(window, application.address())
                            .signIn("Author")
                            .open(path);
                    var teaser = teaser(author.page());
                    assertThat(teaser.inputValue())
                            .as("after power cut %d", round - 1)
                            .startsWith(saved.strip());
                    saved = "Round " + round + ": " + BURMESE;
                    teaser.fill(saved);
                    author.awaitSaved();
                    assertThat(author.page().locator(".saved-mark").innerText()).startsWith("Saved");
                    teaser.pressSequentially(" and more words that nobody has acknowledged yet");
                    author.page().waitForTimeout(chance.nextInt(900));
                    application.killAndRestart();
                }
            }
            assertThat(teaserOnTheServer(browser, application, path))
                    .as("after power cut %d", ROUNDS)
                    .startsWith(saved.strip());
        }
    }

    private static String newActivity(Chromium browser, RunningApplication application) {
        try (var window = browser.desktop()) {
            var author =
                    Visitor.in(window, application.address()).signIn("Author").open("/activities");
            author.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write an activity"))
                    .click();
            author.page().waitForURL(Pattern.compile(".*/edit$"));
            return author.page().url().substring(application.address().length());
        }
    }

    /** Read in a browser that has kept nothing. */
    private static String teaserOnTheServer(Chromium browser, RunningApplication application, String path) {
        try (var window = browser.desktop()) {
            var page = Visitor.in(window, application.address())
                    .signIn("Author")
                    .open(path)
                    .page();
            return teaser(page).inputValue();
        }
    }

    private static Locator teaser(Page page) {
        return page.getByLabel("One line about it").first();
    }
}
