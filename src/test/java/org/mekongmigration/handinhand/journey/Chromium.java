package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.mekongmigration.handinhand.Installed;

/** The system's Chromium, driven by Playwright. */
final class Chromium implements AutoCloseable {

    /** Milliseconds: a machine that does other things besides is slow, not wrong. */
    private static final int PATIENCE = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Installed.chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    BrowserContext desktop() {
        return desktop("en-GB");
    }

    /** @param locale what the browser says its reader speaks */
    BrowserContext desktop(String locale) {
        return window(1366, 768, locale);
    }

    BrowserContext phone() {
        return phone("en-GB");
    }

    BrowserContext phone(String locale) {
        return window(390, 844, locale);
    }

    /** A phone whose browser runs no script. */
    BrowserContext phoneWithoutScript(String locale) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setLocale(locale)
                .setJavaScriptEnabled(false)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private BrowserContext window(int width, int height, String locale) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return context;
    }

    /** A window in which no script of the page runs; our own questions about it do. */
    BrowserContext plain(int width, int height, String locale) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setJavaScriptEnabled(false));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** A window in which axe may run on a page that allows no script at all. */
    BrowserContext looking(int width, int height, String locale) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setBypassCSP(true));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
