package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe finds nothing on any view, empty and filled, with its dialogs open, on a desktop and on a phone. */
class AccessibleViewsIT {

    @TempDir
    private static Path data;

    private static RunningApplication application;
    private static Chromium browser;

    @BeforeAll
    static void start() {
        application = RunningApplication.demo(data);
        browser = new Chromium();
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.close();
    }

    private static BrowserContext window(String size) {
        return size.equals("desktop") ? browser.desktop() : browser.phone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "phone"})
    void doorsAreOpenToAll(String size) {
        try (var window = window(size)) {
            var page =
                    Visitor.in(window, application.address()).open("/sign-in").page();
            page.getByLabel("Password").first().waitFor();
            Accessible.verify(page, "sign-in");
            page.navigate(application.address() + "/welcome/no-such-token");
            settle(page);
            Accessible.verify(page, "a one-time address that is spent");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "phone"})
    void teachersViews(String size) {
        try (var window = window(size)) {
            var visitor = Visitor.in(window, application.address()).signIn("Teacher");
            for (var path : List.of(
                    "/",
                    "/plans",
                    "/activities",
                    "/activities/one-bowl-of-rice",
                    "/books",
                    "/books/a-leaf-full-of-water",
                    "/import",
                    "/account",
                    "/no-such-page")) {
                visitor.open(path);
                settle(visitor.page());
                Accessible.verify(visitor.page(), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "phone"})
    void theBuilderEmptyAndFilledAndItsDialogs(String size) {
        try (var window = window(size)) {
            var page =
                    Visitor.in(window, application.address()).signIn("Teacher").page();
            page.getByText("One lesson, 60 minutes").first().click();
            page.waitForURL(Pattern.compile(".*/plans/.+"));
            settle(page);
            Accessible.verify(page, "an empty lesson");
            fact(page, "Minutes", "the class");
            if (size.equals("phone")) {
                button(page, "Activities").click();
            }
            page.getByLabel("Search activities and words").fill("One bowl of rice");
            button(page, "Add “One bowl of rice and its many hands” to the lesson")
                    .click();
            settle(page);
            if (size.equals("phone")) {
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Lesson").setExact(true))
                        .click();
            }
            Accessible.verify(page, "a lesson with an activity");
            fact(page, "Objectives", "the objectives");
            fact(page, "Materials", "the materials");
            button(page, "Print the pack").click();
            page.locator(".print-dialog img, vaadin-dialog img").first().waitFor();
            Accessible.verify(page, "the print dialog");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "phone"})
    void authorsViews(String size) {
        try (var window = window(size)) {
            var visitor = Visitor.in(window, application.address()).signIn("Author");
            for (var path :
                    List.of("/", "/activities/one-bowl-of-rice/edit", "/books", "/books/a-leaf-full-of-water/edit")) {
                visitor.open(path);
                settle(visitor.page());
                Accessible.verify(visitor.page(), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "phone"})
    void peopleAndSchools(String size) {
        try (var window = window(size)) {
            var visitor = Visitor.in(window, application.address()).signIn("Administrator");
            for (var path : List.of("/people", "/schools")) {
                visitor.open(path);
                settle(visitor.page());
                Accessible.verify(visitor.page(), path);
            }
        }
    }

    /** Opens what stands behind one of the four facts over the lesson, looks at it, and closes it. */
    private static void fact(Page page, String name, String what) {
        page.locator(".plan-sums").getByText(name).first().click();
        var dialog = page.locator("vaadin-dialog[opened]").first(); // the element itself has no size
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        settle(page);
        Accessible.verify(page, what);
        page.keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void settle(Page page) {
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')"
                + " && !!window.Vaadin && !!window.Vaadin.Flow && Object.values(window.Vaadin.Flow.clients || {})"
                + ".every(client => !client.isActive || !client.isActive())");
        page.waitForTimeout(400);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
