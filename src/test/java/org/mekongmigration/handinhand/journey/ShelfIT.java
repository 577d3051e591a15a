package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** A teacher looks for an activity, looks into one, and stands again where she stood. */
@ExtendWith(SharedDemo.class)
class ShelfIT {

    private final Demo demo;

    ShelfIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void comesBackToItsWordsItsFacetsAndItsPlace(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("teacher").open("activities?theme=history");
            walk.search("activity.shelf.search", "people");
            var page = walk.page();
            assertThat(page.url()).contains("theme=history").contains("words=people");
            var last = page.locator(".card-grid [data-work]").last();
            var work = last.getAttribute("data-work");
            var cards = page.locator(".card-grid [data-work]").count();
            assertThat(cards).isGreaterThan(3);

            last.locator("a").click();
            opened(walk, work);
            page.goBack();
            standsAgain(walk, work, cards);

            stands(page, work).locator("a").click();
            opened(walk, work);
            page.locator("a.back").click();
            standsAgain(walk, work, cards);

            page.reload();
            standsAgain(walk, work, cards);
        }
    }

    private static void opened(Walk walk, String work) {
        walk.page().waitForURL(Pattern.compile(".*/activities/" + work));
        walk.settle();
        assertThat(walk.page().evaluate("() => document.querySelector('h1').getBoundingClientRect().top"))
                .as("the window shows the beginning")
                .satisfies(top -> assertThat(((Number) top).doubleValue()).isBetween(0.0, 300.0));
    }

    private static void standsAgain(Walk walk, String work, int cards) {
        var page = walk.page();
        page.waitForURL(Pattern.compile(".*/activities\\?.*"));
        stands(page, work).waitFor();
        walk.settle();
        assertThat(page.locator(".card-grid [data-work]").count()).isEqualTo(cards);
        assertThat(page.locator(".shelf-chips .chip").count()).isEqualTo(1);
        assertThat(page.locator(".shelf-head input").inputValue()).isEqualTo("people");
        page.waitForFunction("work => document.activeElement?.closest('[data-work]')?.dataset.work === work", work);
        assertThat(stands(page, work).locator("a").isVisible()).isTrue();
        assertThat(page.evaluate(
                        "work => { const at = document.querySelector(`[data-work=\"${work}\"]`).getBoundingClientRect();"
                                + " return at.top < innerHeight && at.bottom > 0; }",
                        work))
                .isEqualTo(true);
    }

    private static Locator stands(Page page, String work) {
        return page.locator(".card-grid [data-work=\"" + work + "\"]");
    }
}
