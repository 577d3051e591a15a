package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.benchmark.Figures;

/**
 * What a person at a browser waits for: the start of the application, the first load into an empty cache, and from the moment that
 * the page sends what was typed until the server says that it is saved.
 */
class PageBenchmark {

    private static final int TIMES = 60;
    private static final int SAVED_WITHIN = 100;
    private static final int LOADED_WITH = 400_000;
    private static final int REQUESTS = 20;
    private static final int STARTED_WITHIN = 10;

    @TempDir
    private Path data;

    @Test
    void measures() {
        var figures = new Figures("page", "the packaged application and one browser");
        start(figures, "start, empty data folder");
        var again = start(figures, "start, filled data folder");
        figures.aim("start within " + STARTED_WITHIN + " s", again <= STARTED_WITHIN);
        try (var application = RunningApplication.demo(data);
                var browser = new Chromium()) {
            load(figures, browser, application, "sign-in page", "/sign-in");
            load(figures, browser, application, "reading an activity", "/activities/one-bowl-of-rice");
            load(figures, browser, application, "editor with a text field", "/activities/one-bowl-of-rice/edit");
            save(figures.times(), browser, application);
        }
        figures.print();
    }

    private double start(Figures figures, String line) {
        var begun = System.nanoTime();
        RunningApplication.demo(data).close();
        var seconds = (System.nanoTime() - begun) / 1e9;
        figures.say("%-44s %8.1f s".formatted(line, seconds));
        return seconds;
    }

    private static void load(
            Figures figures, Chromium browser, RunningApplication application, String line, String path) {
        try (var window = browser.desktop()) {
            var author = Visitor.in(window, application.address());
            if (!path.equals("/sign-in")) {
                author.signIn("Author");
            }
            var network = window.newCDPSession(author.page());
            var requests = new AtomicLong();
            var bytes = new AtomicLong();
            network.on("Network.requestWillBeSent", event -> {
                var request = event.getAsJsonObject("request");
                if (request.get("url").getAsString().startsWith("http")) {
                    requests.incrementAndGet();
                }
            });
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            network.send("Network.clearBrowserCache");
            author.open(path);
            author.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            figures.say("%-44s %8d kB %8d requests".formatted(line, bytes.get() / 1000, requests.get()));
            figures.aim(
                    LOADED_WITH / 1000 + " kB in " + REQUESTS + " requests",
                    bytes.get() <= LOADED_WITH && requests.get() <= REQUESTS);
        }
    }

    private static void save(Figures figures, Chromium browser, RunningApplication application) {
        try (var window = browser.desktop()) {
            var author = Visitor.in(window, application.address()).signIn("Author");
            var page = author.open("/activities/one-bowl-of-rice/edit").page();
            page.waitForURL(Pattern.compile(".*/edit"));
            var title = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title"))
                    .first();
            title.click();
            page.keyboard().press("End");
            var nanos = new long[TIMES];
            for (int i = 0; i < TIMES; i++) {
                page.evaluate("() => performance.clearResourceTimings()");
                page.keyboard().type("a");
                author.awaitSaved();
                nanos[i] = (long) (1e6 * sent(page));
            }
            var spread = figures.add("saved, through one page", nanos);
            figures.aim("p95 within " + SAVED_WITHIN + " ms", spread.within(SAVED_WITHIN));
        }
    }

    /** The longest of the page's calls since the last letter, in milliseconds. */
    private static double sent(Page page) {
        return ((Number) page.evaluate("() => Math.max(0, ...performance.getEntriesByType('resource')"
                        + ".filter(it => it.name.includes('v-r=uidl')).map(it => it.duration))"))
                .doubleValue();
    }
}
