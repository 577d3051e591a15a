package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** The studio: a shipped book, and one from nothing, in each of its parts. */
@ExtendWith(SharedDemo.class)
class AccessibleBooksIT {

    private static final Path PICTURE = Path.of("lesson-templates/a-leaf-full-of-water/pictures/arrival.png");
    private static final List<String> PARTS = List.of("page", "picture", "book", "check");

    private final Demo demo;

    AccessibleBooksIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void aBookThatIsThere(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("author").open("books").see("books of an author");
            walk.open("books/a-leaf-full-of-water").see("a book, to its author");
            walk.open("books/a-leaf-full-of-water/edit").see("the studio");
            walk.pane("storybook.pages").see("the pages of a book");
            parts(walk, "a shipped book");
            walk.pane("storybook.page")
                    .press("storybook.print")
                    .see(OpenDialog.PRINT_BOOK, "print a book in the studio");
            walk.page().locator(".book-print vaadin-radio-button").nth(1).click();
            walk.page()
                    .locator(".book-print .page-gallery li:nth-child(3):last-child img")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            walk.see(OpenDialog.PRINT_BOOK, "print a contact sheet");
        }
    }

    @ThroughOpenEyes
    void aBookOfHerOwnOutOfAnother(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("teacher").open("books/a-leaf-full-of-water").see("a book, to a teacher");
            walk.press("storybook.copy");
            walk.page()
                    .locator(".page-strip")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            walk.see("a copy of a book, in the studio");
            walk.open(walk.page().url().replace("/edit", "")).see("a copy of a book, with its origin");
        }
    }

    @ThroughOpenEyes
    void aBookFromNothing(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("author").open("books").press("storybook.make").see(OpenDialog.NEW_BOOK, "a new book");
            walk.press("storybook.new.begin").see("a new book, without a title");
            walk.fill("storybook.title", "น้ำ").press("storybook.new.begin");
            walk.page()
                    .locator(".page-strip")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            walk.see("an empty book");
            parts(walk, "an empty book");
            picture(walk);
            overfull(walk);
            walk.press("work.submit").see(OpenDialog.SUBMIT, "a book that cannot be submitted");
        }
    }

    private static void parts(Walk walk, String of) {
        walk.pane("storybook.inspector");
        for (var part : PARTS) {
            part(walk, part).see(of + ", about its " + part);
        }
    }

    private static Walk part(Walk walk, String part) {
        return walk.press(
                walk.page().locator(".studio-inspector .segments button").nth(PARTS.indexOf(part)));
    }

    private static void picture(Walk walk) {
        part(walk, "picture");
        var file = walk.page().locator(".picture-tab input[type=file]");
        file.setInputFiles(new FilePayload("not-a-picture.png", "image/png", "words".getBytes(StandardCharsets.UTF_8)));
        walk.page().waitForTimeout(800);
        walk.see("a picture that is refused");
        file.setInputFiles(PICTURE);
        walk.page().locator(".picture-preview").first().waitFor();
        walk.see("a picture that came in");
        var slider = walk.page().locator("picture-cut input:enabled").last();
        slider.press("PageUp");
        walk.page()
                .locator("picture-cut .reset:enabled")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        walk.see("a picture of which a part is shown");
    }

    private static void overfull(Walk walk) {
        walk.pane("storybook.page");
        var words = walk.page().locator(".page-words .ProseMirror").first();
        words.click();
        walk.page().keyboard().insertText("น้ำขึ้นให้รีบตัก ".repeat(60));
        words.blur();
        walk.page().locator(".overfull").first().waitFor();
        walk.see("words that find no room");
    }
}
