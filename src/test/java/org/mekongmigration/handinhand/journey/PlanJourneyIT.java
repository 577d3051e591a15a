package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.testing.Poppler.rawText;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.testing.VeraPdf;

/** A teacher puts an hour together from ready activities, adapts one, and prints the pack for her class. */
@ExtendWith(OneApplication.class)
class PlanJourneyIT {

    private static final String ADAPTED = "Put one real bowl of rice in the middle, and let everybody smell it.";

    @Test
    void printsAnAdaptedLessonWithThaiCards(RunningApplication application) throws IOException {
        try (var browser = new Chromium();
                var window = browser.desktop()) {
            var page =
                    Visitor.in(window, application.address()).signIn("Teacher").page();
            begin(page);
            sayWhoTheClassIs(page);
            List.of(
                            "Names that travel",
                            "One bowl of rice and its many hands",
                            "The bag by the door",
                            "A chair for the new one")
                    .forEach(activity -> add(page, activity));
            adapt(page);
            var pdf = print(page);

            var text = rawText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(ADAPTED);
            assertThat(rawText(pdf)).contains("สูติบัตร");
            assertThat(VeraPdf.failures(pdf)).isEmpty();
        }
    }

    private static void begin(Page page) {
        page.getByText("One lesson, 60 minutes").first().click();
        page.waitForURL(Pattern.compile(".*/plans/.+"));
        assertThat(page.locator("lesson-river").count()).isEqualTo(1);
    }

    private static void sayWhoTheClassIs(Page page) {
        page.locator(".plan-class").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Pupils", new Locator.GetByLabelOptions().setExact(true))
                .fill("32");
        dialog.getByLabel("ไทย").last().check();
        button(page, "Take over").click();
        // the element itself has no size and counts as hidden from the start
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void add(Page page, String activity) {
        page.getByLabel("Search activities and words").fill(activity);
        button(page, "Add “" + activity + "” to the lesson").click();
        page.locator("lesson-river").getByText(activity).first().waitFor();
    }

    private static void adapt(Page page) {
        page.locator("lesson-river").getByText("One bowl of rice").first().click();
        page.locator(".pane.inspector")
                .getByText("One bowl of rice and its many hands")
                .first()
                .waitFor();
        button(page, "Change: step 1").click();
        var editor = page.locator(".step-fields prose-field").first().locator("[contenteditable=true]");
        editor.fill(ADAPTED);
        page.waitForFunction(
                "() => Object.keys(localStorage).filter(key => key.startsWith('hih:unsent:')).length === 0");
        page.locator(".step-fields .original:visible").first().waitFor();
    }

    private static byte[] print(Page page) throws IOException {
        button(page, "Print the pack").click();
        page.locator(".print-dialog img, vaadin-dialog img").first().waitFor();
        Download download = page.waitForDownload(
                () -> page.getByText("Make the PDF").first().click());
        return Files.readAllBytes(download.path());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
