package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody without an account, on a phone that runs no script, finds a lesson in the library. */
@ExtendWith(OneApplication.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryIT {

    private static final String CARDS = ".cards .card";

    private final RunningApplication application;
    private Chromium browser;

    LibraryIT(RunningApplication application) {
        this.application = application;
    }

    @BeforeAll
    void open() {
        browser = new Chromium();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void findsAKhmerWordInTheMiddleOfASentenceNarrowsDownAndReads() {
        try (var phone = browser.plain(390, 844, "km-KH")) {
            var page = phone.newPage();
            page.navigate(library());
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("km");

            search(page, "កៅអី");
            assertThat(page.locator(CARDS).first().locator("a").getAttribute("href"))
                    .contains("/library/activities/a-chair-for-the-new-one");
            search(page, "អីសម្រាប់");
            assertThat(page.locator(CARDS).count()).isZero();
            assertThat(page.locator(".nothing h2").innerText()).isEqualTo("រកមិនឃើញ");

            follow(page, ".nothing a");
            var all = page.locator(CARDS).count();
            follow(page, ".narrow a[href*='kind=books']");
            assertThat(page.locator(CARDS).count()).isPositive().isLessThan(all);
            follow(page, ".narrow a[href*='language=lo']");
            assertThat(page.locator(CARDS).allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(card -> assertThat(card).contains("ລາວ"));
            follow(page, ".chosen a[href*='kind=books']"); // takes the language away again
            assertThat(page.locator(".chosen li").count()).isOne();

            follow(page, ".card a[href*='a-leaf-full-of-water']");
            assertThat(page.locator("h1").innerText()).isEqualTo("ទឹកមួយស្លឹកឈូក");
            assertThat(phone.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, en-GB", "390, 844, my-MM"})
    void isOpenToEverybody(int width, int height, String locale) {
        try (var window = browser.looking(width, height, locale)) {
            var page = window.newPage();
            for (var address : new String[] {"", "?q=river", "?q=zeppelin", "?kind=books"}) {
                page.navigate(library() + address);
                Accessible.verify(page, address + " " + locale);
                assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .as("nothing stands beyond the edge of %s", address)
                        .isEqualTo(true);
            }
        }
    }

    private static void search(Page page, String words) {
        page.locator("#q").fill(words);
        page.locator("form button").click();
        var asked = "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        page.waitForURL(address -> address.contains(asked));
    }

    private static void follow(Page page, String link) {
        var found = page.locator(link).first();
        var address = found.getAttribute("href");
        found.click();
        page.waitForURL(there -> there.endsWith(address));
    }

    private String library() {
        return application.address() + "/library";
    }
}
