package org.mekongmigration.handinhand.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** What a teacher finds before she makes anything: shelves, reading, files brought in, her own page. */
@ExtendWith(SharedDemo.class)
class AccessibleShelvesIT {

    private static final Path GOOD = Path.of("lesson-templates/names-that-travel/work.yaml");

    private final Demo demo;

    AccessibleShelvesIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void shelvesAndReading(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("teacher").open("plans").see("plans");
            walk.open("activities").see("activities");
            walk.press("help.open").see(OpenDialog.HELP, "help on a page");
            walk.closeDialog();
            facets(walk, eyes);
            walk.search("activity.shelf.search", "zzzzzz");
            walk.see("activities, none found");
            walk.open("activities/one-bowl-of-rice").see("an activity");
            walk.page().locator(".reading-actions vaadin-select-value-button").click();
            walk.see("an activity, its languages");
            walk.page().keyboard().press("Escape");
            walk.press("edition.print.activity");
            walk.page().locator(".print-dialog img").first().waitFor();
            walk.see(OpenDialog.PRINT_ACTIVITY, "print an activity");
            walk.closeDialog();
            walk.open("activities/names-that-travel").see("another activity");
            walk.open("books").see("books");
            walk.search("storybook.find", "zzzzzz");
            walk.see("books, none found");
            walk.open("books/a-leaf-full-of-water").see("a book");
            walk.press("storybook.print").see(OpenDialog.PRINT_BOOK, "print a book");
        }
    }

    private static void facets(Walk walk, Eyes eyes) {
        if (eyes.onAPhone()) {
            walk.press("activity.shelf.facets").see(OpenDialog.FACETS, "the facets over the shelf");
            walk.press(walk.page().locator(".facet-panel .facet-group vaadin-checkbox"));
            walk.see(OpenDialog.FACETS, "the facets over the shelf, one chosen");
            walk.closeDialog();
        } else {
            walk.press(walk.page().locator(".shelf-facets .facet-group vaadin-checkbox"));
        }
        walk.see("activities, one facet chosen");
        walk.press(walk.page().locator(".shelf-chips .chip"));
        walk.press(walk.page().locator(".card-grid .bookmark")).see("activities, one marked");
        walk.press(walk.page().locator(".card-grid .bookmark"));
    }

    @ThroughOpenEyes
    void filesBroughtIn(Eyes eyes, @TempDir Path folder) throws IOException {
        var broken = folder.resolve("work.yaml");
        Files.writeString(broken, Files.readString(GOOD).replaceFirst("minutes:", "minuets:"));
        try (var walk = demo.walk(eyes)) {
            walk.as("teacher").open("import").see("bring in files");
            bring(walk, GOOD, ".arrival");
            walk.see("bring in files, one came in");
            bring(walk, broken, ".import-problem");
            walk.see("bring in files, one that cannot be read");
        }
    }

    private static void bring(Walk walk, Path file, String outcome) {
        walk.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        walk.page().locator(outcome).first().waitFor();
    }

    @ThroughOpenEyes
    void ownPageAndPagesThatAreNotThere(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("teacher").open("account").see("account");
            walk.fill("account.password.current", "wrong wrong wrong")
                    .fill("account.password.new", "one river two banks")
                    .fill("account.password.again", "one river two bridges")
                    .press("account.own.password.do")
                    .see("account, passwords differ");
            walk.press("account.own.erase.do").see(OpenDialog.ERASE, "erase oneself");
            walk.closeDialog();
            walk.press("account.own.everywhere.do").see(OpenDialog.SIGN_OUT_EVERYWHERE, "sign out everywhere, asked");
            walk.closeDialog();
            if (eyes.onAPhone()) {
                walk.press("shell.more").see("the drawer");
            }
            walk.open("no-such-page").see("a page that is not there");
            walk.open("people").see("a page of another role");
        }
    }
}
