package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A plan of 300 activities and a book of 200 spreads open and change like small ones. */
@ExtendWith(OneApplication.class)
class LargeWorksIT {

    /** On a machine that does other things besides; by itself it is a tenth of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int NODES = 12_000;
    private static final String PLACEMENTS =
            "[...document.querySelector('lesson-river')?.shadowRoot?.querySelectorAll('li.block') ?? []]";

    @TempDir
    private Path folder;

    @Test
    void opensAndChangesAPlanOfThreeHundredActivities(RunningApplication application) throws IOException {
        try (var browser = new Chromium();
                var window = browser.desktop()) {
            var page =
                    Visitor.in(window, application.address()).signIn("Teacher").page();
            bring(page, application, LargeFiles.plan(folder, 100));

            timed(page, "A plan of 300 activities opens", () -> {
                page.locator(".arrival a").click();
                page.waitForFunction("() => " + PLACEMENTS + ".length === 300");
            });
            page.locator("lesson-river [data-placement=p150] h3 button").click();
            var down = page.locator("lesson-river").getByRole(AriaRole.BUTTON, named("Move this activity down"));
            timed(page, "One of them moves down", () -> {
                down.click();
                waitForPlace(page, 150);
            });
            timed(page, "It moves back", () -> {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                        .first()
                        .click();
                waitForPlace(page, 149);
            });
            timed(page, "One is added", () -> {
                page.locator(".activity-shelf .item vaadin-button").first().click();
                page.waitForFunction("() => " + PLACEMENTS + ".length === 301");
            });
            page.reload();
            page.waitForFunction("() => " + PLACEMENTS + ".length === 301");
        }
    }

    @Test
    void opensAndChangesABookOfTwoHundredSpreads(RunningApplication application) throws IOException {
        try (var browser = new Chromium();
                var window = browser.desktop()) {
            var author = Visitor.in(window, application.address()).signIn("Author");
            var page = author.page();
            bring(page, application, LargeFiles.book(folder, 200));

            timed(page, "A book of 200 spreads opens", () -> {
                page.locator(".arrival a").click();
                drawn(page);
            });
            timed(page, "A spread in the middle is chosen", () -> {
                page.locator(".page-tile").nth(100).click();
                page.locator(".page-words .ProseMirror").getByText("Page 100.").waitFor();
                drawn(page);
            });
            var before = page.locator(".page-sheet img").getAttribute("src");
            timed(page, "Its words are drawn anew", () -> {
                page.locator(".page-words .ProseMirror").first().click();
                page.keyboard().press("Control+End");
                page.keyboard().type(" And then it rained.");
                page.waitForFunction(
                        "before => document.querySelector('.page-sheet img').getAttribute('src') !== before", before);
                drawn(page);
            });
            author.awaitSaved();
            page.reload();
            page.locator(".page-tile").nth(100).click();
            page.locator(".page-words .ProseMirror")
                    .getByText("And then it rained.")
                    .waitFor();
        }
    }

    private static void bring(Page page, RunningApplication application, Path file) {
        page.navigate(application.address() + "/import");
        page.locator("input[type=file]").setInputFiles(file);
        page.locator(".arrival a").waitFor();
    }

    private static void timed(Page page, String what, Runnable step) {
        var bytes = new LongAdder();
        CDPSession network = page.context().newCDPSession(page);
        network.on(
                "Network.loadingFinished",
                event -> bytes.add(event.get("encodedDataLength").getAsLong()));
        network.send("Network.enable");
        var begun = System.nanoTime();
        step.run();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var nodes = ((Number)
                        page.evaluate(
                                "() => { let n = 0; const count = root => root.querySelectorAll('*')"
                                        + ".forEach(it => { n++; if (it.shadowRoot) count(it.shadowRoot); }); count(document); return n; }"))
                .intValue();
        network.detach();
        System.out.printf("%s: %d ms, %d kB, %d nodes%n", what, took.toMillis(), bytes.sum() / 1000, nodes);
        assertThat(took).as(what).isLessThan(PATIENCE);
        assertThat(nodes).as("nodes: " + what).isLessThan(NODES);
    }

    private static void waitForPlace(Page page, int place) {
        page.waitForFunction(
                "place => " + PLACEMENTS + ".findIndex(it => it.dataset.placement === 'p150') === place", place);
    }

    private static void drawn(Page page) {
        page.waitForFunction("() => { const drawn = document.querySelector('.page-sheet img');"
                + " return drawn && drawn.complete && drawn.naturalWidth > 0; }");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
