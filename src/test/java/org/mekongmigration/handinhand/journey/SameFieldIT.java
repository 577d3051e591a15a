package org.mekongmigration.handinhand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two windows, or two people, change the same field: both texts are shown, either can be taken, none is lost. */
@ExtendWith(OneApplication.class)
class SameFieldIT {

    private static final String ONE = "From the first window";
    private static final String TWO = "From the second window";

    @Test
    void showsBothTextsOfOneActivityInTwoWindows(RunningApplication application) {
        inTwoWindows(
                application,
                "Author",
                SameFieldIT::newActivity,
                page -> page.getByLabel("One line about it").first());
    }

    @Test
    void showsBothTitlesOfOnePlan(RunningApplication application) {
        inTwoWindows(application, "Teacher", SameFieldIT::newPlan, page -> page.locator(".plan-title input"));
    }

    @Test
    void showsBothTitlesOfOneBook(RunningApplication application) {
        inTwoWindows(application, "Author", SameFieldIT::newBook, page -> {
            page.locator(".page-tile").first().click();
            return page.locator(".page-words input").first();
        });
    }

    private static void inTwoWindows(
            RunningApplication application,
            String role,
            Function<Visitor, String> begun,
            Function<Page, Locator> field) {
        try (var browser = new Chromium();
                var oneWindow = browser.desktop();
                var otherWindow = browser.desktop()) {
            var first = Visitor.in(oneWindow, application.address()).signIn(role);
            var path = begun.apply(first);
            var second =
                    Visitor.in(otherWindow, application.address()).signIn(role).open(path);
            var inFirst = field.apply(first.page());
            var inSecond = field.apply(second.page());

            write(first, inFirst, ONE);
            write(second, inSecond, TWO);
            assertThat(inSecond).hasValue(TWO); // what she types stays under her fingers
            assertThat(other(second)).containsText(ONE);

            write(first, inFirst, ONE + " once more");
            assertThat(inFirst).hasValue(ONE + " once more");
            assertThat(other(first)).hasCount(2);
            other(first)
                    .filter(new Locator.FilterOptions().setHasText(TWO))
                    .getByText("Use this text")
                    .click();
            assertThat(inFirst).hasValue(TWO);
            other(first).getByText("Leave the text above").click();
            assertThat(other(first)).hasCount(0);
        }
    }

    @Test
    void showsBothTextsOfAnAuthorAndAReviewer(RunningApplication application) {
        var path = "/activities/names-that-travel/edit";
        try (var browser = new Chromium();
                var oneWindow = browser.desktop();
                var otherWindow = browser.desktop()) {
            var author = ActivityDesk.open(
                    Visitor.in(oneWindow, application.address()).signIn("Author"), path);
            var reviewer = ActivityDesk.open(
                    Visitor.in(otherWindow, application.address()).signIn("Reviewer"), path);
            author.save("As the author says it");
            reviewer.save("As the reviewer says it");
            leave(author.page());
            leave(reviewer.page());

            author = ActivityDesk.open(author.author(), path);
            assertThat(author.line()).hasValue("As the author says it");
            assertThat(other(author.author())).containsText("Reviewer wrote this here at the same time");
            assertThat(other(author.author())).containsText("As the reviewer says it");
            author.page().getByText("Use this text").click();
            assertThat(author.line()).hasValue("As the reviewer says it");
        }
    }

    @Test
    void showsTheUnsentTextBesideTheSavedOne(RunningApplication application) {
        try (var browser = new Chromium();
                var dropped = browser.desktop();
                var otherWindow = browser.desktop()) {
            var desk = ActivityDesk.begin(
                    Visitor.in(dropped, application.address()).signIn("Author"));
            desk.save("Before.");
            dropped.setOffline(true);
            desk.typeOn(desk.line(), " Never sent.");
            desk.page().close();
            dropped.setOffline(false);
            ActivityDesk.open(Visitor.in(otherWindow, application.address()).signIn("Author"), desk.path())
                    .save("Saved from elsewhere.");

            var again = ActivityDesk.open(Visitor.in(dropped, application.address()), desk.path());
            var both = again.page().getByRole(AriaRole.DIALOG);
            assertThat(both).containsText("Before. Never sent.");
            assertThat(both).containsText("Saved from elsewhere.");
            both.getByText("Use the kept words").click();
            assertThat(again.line()).hasValue("Before. Never sent.");
            again.author().awaitSaved();
        }
    }

    private static void write(Visitor visitor, Locator field, String words) {
        field.fill(words);
        field.blur();
        visitor.awaitSaved();
    }

    private static Locator other(Visitor visitor) {
        return visitor.page().locator(".other-text");
    }

    /** Through the application, so that it knows that the editor is left. */
    private static void leave(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Activities"))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/activities$"));
    }

    private static String newActivity(Visitor author) {
        return ActivityDesk.begin(author).path();
    }

    private static String newPlan(Visitor teacher) {
        teacher.page().getByText("Empty plan").first().click();
        return address(teacher, ".*/plans/.+");
    }

    private static String newBook(Visitor author) {
        var page = author.open("/books").page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a book"))
                .click();
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Title").setExact(true))
                .fill("A book");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin the book"))
                .click();
        return address(author, ".*/books/.+");
    }

    private static String address(Visitor visitor, String expected) {
        visitor.page().waitForURL(Pattern.compile(expected));
        return visitor.page().url().substring(visitor.address().length());
    }
}
