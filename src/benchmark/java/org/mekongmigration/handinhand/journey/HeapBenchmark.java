package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.benchmark.Figures;

/** The live heap of the application: what an open plan builder costs, and what sessions leave behind that were opened and left. */
class HeapBenchmark {

    private static final int BUILDERS = 20;
    private static final int SESSIONS = Integer.getInteger("sessions", 300);
    private static final int AIM = 800_000;
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    /** Longer than a session lives here, and than the round of the one who ends them. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(200);

    @TempDir
    private Path data;

    @Test
    void anOpenBuilder() {
        var figures = new Figures("heap-of-a-builder", "live bytes of the packaged application after collecting");
        try (var application = RunningApplication.demo(data);
                var browser = new Chromium();
                var window = browser.desktop()) {
            var teacher = Visitor.in(window, application.address()).signIn("Teacher");
            var builder = begin(teacher.page());
            openTabs(window, builder, 3);
            var before = live(application);
            openTabs(window, builder, BUILDERS);
            var each = (live(application) - before) / BUILDERS;
            figures.say("%-44s %8d kB".formatted("an open plan builder with four activities", each / 1000))
                    .aim(AIM / 1000 + " kB or less", each <= AIM)
                    .print();
        }
    }

    @Test
    void sessionsThatWereLeft() {
        var figures = new Figures("heap-of-sessions", "live bytes of the packaged application after collecting");
        try (var application = RunningApplication.demo(data, "--server.servlet.session.timeout=1m");
                var browser = new Chromium();
                var window = browser.desktop()) {
            var builder = begin(
                    Visitor.in(window, application.address()).signIn("Teacher").page());
            leave(window, application, builder, 20);
            LockSupport.parkNanos(FORGOTTEN.toNanos());
            var settled = live(application);
            leave(window, application, builder, SESSIONS);
            LockSupport.parkNanos(FORGOTTEN.toNanos());
            var grown = live(application) - settled;
            figures.say("%-44s %8d kB of %d kB"
                            .formatted("left behind by " + SESSIONS + " sessions", grown / 1000, settled / 1000))
                    .print();
        }
    }

    /** A lesson with four activities; the address of its builder. */
    private static String begin(Page page) {
        page.getByText("One lesson, 60 minutes").first().click();
        page.waitForURL(Pattern.compile(".*/plans/.+"));
        for (int i = 0; i < 4; i++) {
            page.locator(".activity-shelf .item vaadin-button").nth(i).click();
            page.waitForFunction(
                    "n => document.querySelector('lesson-river').shadowRoot.querySelectorAll('[data-placement]').length > n",
                    i);
        }
        return page.url();
    }

    private static void openTabs(BrowserContext window, String builder, int tabs) {
        for (int i = 0; i < tabs; i++) {
            var tab = window.newPage();
            tab.navigate(builder);
            tab.locator("lesson-river").waitFor();
        }
    }

    /** Signs in, opens the builder, and closes the tab without signing out. */
    private static void leave(BrowserContext window, RunningApplication application, String builder, int times) {
        for (int i = 0; i < times; i++) {
            window.clearCookies();
            var teacher = Visitor.in(window, application.address()).signIn("Teacher");
            teacher.page().navigate(builder);
            teacher.page().locator("lesson-river").waitFor();
            teacher.page().close();
        }
    }

    /** Counting what lives makes the virtual machine collect first. */
    private static long live(RunningApplication application) {
        try {
            var jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(application.pid()),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var total = TOTAL.matcher(said);
            if (!total.find()) {
                throw new IllegalStateException(said);
            }
            return Long.parseLong(total.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
