package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.testing.Poppler.rawText;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.testing.VeraPdf;

/** A teacher begins from a set of four lessons and prints all of it for pupils who read Thai and Burmese. */
@ExtendWith(OneApplication.class)
class PackJourneyIT {

    private static final String SUGGESTED = "One bowl of rice and its many hands";

    @Test
    void printsASetOfFourLessonsWithContentsInThaiAndBurmese(RunningApplication application) throws IOException {
        try (var browser = new Chromium();
                var window = browser.desktop()) {
            var visitor =
                    Visitor.in(window, application.address()).signIn("Teacher").open("/packs");
            var page = visitor.page();
            page.locator(".plan-ways")
                    .getByText("Four lessons on one theme")
                    .first()
                    .click();
            page.waitForURL(Pattern.compile(".*/packs/.+"));
            var set = page.url();
            fillAPlace(page);
            page.navigate(set);
            button(page, "Print the set").click();
            var dialog = page.locator(".print-dialog");
            laidOut(dialog);
            choose(dialog, "ไทย");
            choose(dialog, "မြန်မာ");
            unchoose(dialog, "English");

            var pdf = download(page, "Make the PDF");
            var text = rawText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Contents")
                    .contains("1. What we see around us · 60 minutes")
                    .contains("4. What we do with it · 60 minutes")
                    .contains(SUGGESTED)
                    .containsPattern("[ก-๛]{4}")
                    .containsPattern("[က-႟]{4}");
            assertThat(VeraPdf.failures(pdf)).isEmpty();

            dialog.getByText("A file for each part").click();
            laidOut(dialog);
            var names = names(download(page, "Make the ZIP"));
            assertThat(names).hasSizeGreaterThanOrEqualTo(6).allMatch(it -> it.endsWith(".pdf"));
        }
    }

    /** The template says what suits a place of the first lesson. */
    private static void fillAPlace(Page page) {
        page.locator(".packed-plan a").first().click();
        page.waitForURL(Pattern.compile(".*/plans/.+"));
        page.locator("lesson-river").getByText(SUGGESTED).first().click();
        page.locator(".pane.inspector").getByText(SUGGESTED).first().waitFor();
        page.waitForFunction(
                "() => Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())");
    }

    private static void choose(Locator dialog, String language) {
        pupils(dialog, language).check();
        laidOut(dialog);
    }

    private static void unchoose(Locator dialog, String language) {
        pupils(dialog, language).uncheck();
        laidOut(dialog);
    }

    private static Locator pupils(Locator dialog, String language) {
        return dialog.getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(language).setExact(true))
                .first();
    }

    /** While pages are laid out there is nothing to save. */
    private static void laidOut(Locator dialog) {
        dialog.page()
                .waitForFunction(
                        "() => document.querySelector('.print-pages img') && document.querySelector('.print-files a')"
                                + " && Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())");
    }

    private static byte[] download(Page page, String words) throws IOException {
        Path file = page.waitForDownload(() -> page.getByText(words).first().click())
                .path();
        return Files.readAllBytes(file);
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
