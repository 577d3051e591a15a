package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages without an account: what axe finds on them, and that they are read without script, pictures and faces. */
@ExtendWith(OneApplication.class)
class AccessiblePublicIT {

    private static final String PAPER = "() => getComputedStyle(document.body).backgroundColor";
    private static final String UNSTYLED = "rgba(0, 0, 0, 0)";
    private static final String GONE = "/s/nothing";
    private static final List<String> PAGES = List.of(
            "/library/plans/history-of-migration-1?lang=en",
            "/library/sets/history-of-migration?lang=th",
            "/library/sets/history-of-migration/part-2?lang=th",
            "/library/activities/the-bag-by-the-door?lang=km",
            "/library/activities/grandmothers-chest?lang=en",
            "/library/books/a-leaf-full-of-water?lang=th&and=my",
            "/library/terms/migrant-worker?lang=my&and=en,th",
            "/imprint?lang=vi",
            "/privacy?lang=en",
            GONE);

    private final RunningApplication application;

    AccessiblePublicIT(RunningApplication application) {
        this.application = application;
    }

    @Test
    void areWellForEverybody() {
        try (var browser = new Chromium();
                var window = browser.phone()) {
            var page = window.newPage();
            var violations = new ArrayList<String>();
            for (var path : PAGES) {
                open(page, path);
                assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
                var wide = (Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
                assertThat(wide).as(path + " is wider than the phone").isFalse();
                Accessible.violations(page).forEach(violation -> violations.add(path + " " + violation));
            }
            assertThat(violations).isEmpty();
            assertThat(window.cookies()).isEmpty();
        }
    }

    /** In which languages a file is, and of what kind: as many as fit into a line of a phone stand in one. */
    @Test
    void sayInOneLineWhatAFileHolds() {
        try (var browser = new Chromium();
                var window = browser.phone()) {
            var page = window.newPage();
            open(page, "/library/activities/the-bag-by-the-door?lang=my&and=km,th");
            var together = page.locator(".files a").all().stream()
                    .map(file -> file.evaluate("""
                            file => {
                              const boxes = [...file.querySelectorAll('small, .kind')].map(it => it.getBoundingClientRect());
                              return Math.max(...boxes.map(it => it.top)) < Math.min(...boxes.map(it => it.bottom));
                            }
                            """))
                    .toList();
            assertThat(together).hasSizeGreaterThan(3).containsOnly(true);
        }
    }

    /** A demonstration that has just started is still bringing its works in. */
    private void open(Page page, String path) {
        var expected = path.equals(GONE) ? 404 : 200;
        var status = page.navigate(application.address() + path).status();
        for (int i = 0; status != expected && i < 60; i++) {
            page.waitForTimeout(1_000);
            status = page.navigate(application.address() + path).status();
        }
        assertThat(status).as(path).isEqualTo(expected);
    }

    /** "Unchanged" is all that comes the second time, and what it bears is written over what came with the page. */
    @Test
    void lookTheSameWhenTheyAreOpenedAgain() {
        try (var browser = new Chromium();
                var window = browser.phone()) {
            var page = window.newPage();
            for (var path : List.of("/library/terms/migrant-worker?lang=my", "/library?lang=en")) {
                open(page, path);
                var first = page.evaluate(PAPER);
                page.navigate("about:blank");
                open(page, path);
                assertThat(page.evaluate(PAPER)).as(path).isEqualTo(first).isNotEqualTo(UNSTYLED);
            }
        }
    }

    /** "Unchanged" of the page is all: pictures and faces of what is published are kept under addresses that name their bytes. */
    @Test
    void costLessThanAKilobyteWhenTheyAreOpenedAgain() {
        try (var browser = new Chromium();
                var window = browser.phone()) {
            var page = window.newPage();
            var again = SecondOpening.of(page, application.address() + "/library/books/a-leaf-full-of-water?lang=km");
            assertThat(again.answers())
                    .as("the page, its pictures and its faces")
                    .isGreaterThan(6);
            assertThat(again.bytes()).isBetween(1L, 1_000L);
        }
    }

    /**
     * Boxes stand there until the faces have come, on this machine as on a phone that lacks them. Not the library: what other journeys
     * publish stands there too, and the names of four languages may take a line more on a card than their boxes.
     */
    @Test
    void stayWhereTheyAreWhenFacesComeAfterTheWords() {
        try (var browser = new Chromium()) {
            for (var path : List.of(
                    "/library/books/a-leaf-full-of-water?lang=km",
                    "/library/sets/history-of-migration?lang=th",
                    "/library/sets/history-of-migration?lang=km",
                    "/library/plans/history-of-migration-1?lang=my",
                    "/library/plans/history-of-migration-1?lang=lo",
                    "/library/activities/the-bag-by-the-door?lang=th",
                    "/library/activities/grandmothers-chest?lang=km",
                    "/library/activities/grandmothers-chest?lang=my",
                    "/library/terms/migrant-worker?lang=my&and=en,th",
                    "/imprint?lang=th",
                    "/privacy?lang=my")) {
                try (var window = browser.looking(390, 844, "en-GB")) {
                    open(window.newPage(), path);
                }
                try (var window = browser.looking(390, 844, "en-GB")) {
                    assertThat(moved(window.newPage(), path)).as(path).isEmpty();
                }
            }
        }
    }

    /** Numbers of an overview have digits of the script, and a unit behind them: by some pixels that moves, and nothing else. */
    @Test
    void moveNoMoreThanAUnitWhereNumbersComeFirst() {
        try (var browser = new Chromium()) {
            for (var path : List.of(
                    "/library/activities/the-bag-by-the-door?lang=my",
                    "/library/activities/a-chair-for-the-new-one?lang=my",
                    "/library/activities/names-that-travel?lang=km",
                    "/library/activities/one-bowl-of-rice?lang=km")) {
                try (var window = browser.looking(390, 844, "en-GB")) {
                    open(window.newPage(), path);
                }
                try (var window = browser.looking(390, 844, "en-GB")) {
                    assertThat(moved(window.newPage(), path))
                            .as(path)
                            .allMatch(it -> Double.parseDouble(it.toString().split(" ")[0]) < 0.002);
                }
            }
        }
    }

    /** What moved, from where to where. */
    private List<?> moved(Page page, String path) {
        var held = new ArrayList<Route>();
        var released = new AtomicBoolean();
        page.route("**/public/faces/**", route -> {
            if (released.get()) {
                route.resume();
            } else {
                held.add(route);
            }
        });
        page.navigate(
                application.address() + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        released.set(true);
        held.forEach(Route::resume);
        page.waitForFunction("() => [...document.fonts].some(face => face.status === 'loaded')"
                + " && document.fonts.status === 'loaded'");
        return (List<?>) page.evaluate("""
                () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
                  const shifts = new PerformanceObserver(() => {});
                  shifts.observe({type: 'layout-shift', buffered: true});
                  const at = box => [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
                  done(shifts.takeRecords().flatMap(entry => entry.sources.map(source => entry.value.toFixed(5) + ' '
                    + (source.node?.className || source.node?.nodeName) + ' "' + source.node?.textContent.slice(0, 40)
                    + '" from ' + at(source.previousRect) + ' to ' + at(source.currentRect))));
                })))
                """);
    }

    @Test
    void areReadByKeyboardWithoutPicturesAndFaces() {
        try (var browser = new Chromium();
                var window = browser.phone()) {
            window.route(
                    address ->
                            !address.startsWith(application.address() + "/library/") || address.contains("/pictures/"),
                    route -> route.abort());
            var page = window.newPage();
            open(page, "/library/books/a-leaf-full-of-water?lang=en");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
                    .isEqualTo("#main");
            assertThat(page.locator("img").first().getAttribute("alt")).isNotBlank();
            assertThat(page.locator("main").innerText()).contains("A leaf full of water");
        }
    }
}
