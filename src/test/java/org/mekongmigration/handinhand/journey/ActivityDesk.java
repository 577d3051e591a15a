package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** An activity that somebody writes in a browser. */
record ActivityDesk(Visitor author, String path) {

    static ActivityDesk begin(Visitor author) {
        author.open("/activities");
        author.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write an activity"))
                .click();
        author.page().waitForURL(Pattern.compile(".*/edit$"));
        return new ActivityDesk(
                author, author.page().url().substring(author.address().length()));
    }

    static ActivityDesk open(Visitor author, String path) {
        return new ActivityDesk(author.open(path), path);
    }

    Page page() {
        return author.page();
    }

    /** A field of plain words. */
    Locator line() {
        return page().getByLabel("One line about it").first();
    }

    /** A field of running text. */
    Locator prose() {
        return page().locator("prose-field [contenteditable=true]").first();
    }

    Locator mark() {
        return page().locator(".saved-mark");
    }

    /** Types at the end of what stands there, key by key. */
    void typeOn(Locator field, String words) {
        field.click();
        page().keyboard().press("Control+End");
        page().keyboard().type(words);
    }

    void save(String words) {
        line().fill(words);
        line().blur();
        author.awaitSaved();
    }
}
