package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, driven by Playwright. */
final class Chromium implements AutoCloseable {

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    BrowserContext desktop() {
        return window(1366, 768);
    }

    BrowserContext phone() {
        return window(390, 844);
    }

    private BrowserContext window(int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(20_000);
        return context;
    }

    private static Path executable() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("HANDINHAND_CHROMIUM")).map(Path::of), USUAL_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: apt-get install chromium"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
