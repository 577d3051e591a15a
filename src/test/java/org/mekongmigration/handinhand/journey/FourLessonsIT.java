package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.testing.Poppler.rawText;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.VeraPdf;

/**
 * The set of four lessons in the hands of everybody: a teacher fits it to her class and prints it, a colleague writes in it
 * meanwhile, the author learns how long it took, and the operator moves all of it to another database. At a desk and on a phone.
 */
@Execution(ExecutionMode.CONCURRENT) // it has applications of its own
class FourLessonsIT {

    private static final String SET = "The history of migration";
    private static final String SWAPPED_IN = "A chair for the new one";
    private static final String PUSHES = "What pushes, what pulls, what holds";
    private static final String JOURNEYS = "No two journeys alike";
    private static final String OF_PUSHES = "Put the sixteen cards on the floor beside the window.";
    private static final String OF_TEACHER = "Give each group one card, face down.";
    private static final String OF_COLLEAGUE = "Give each group two cards, and let it choose one.";

    @TempDir
    private Path folder;

    @Test
    void areFittedToAClassWrittenInByTwoPrintedToldOfAndMoved() throws IOException {
        var first = folder.resolve("first");
        var lessons = new ArrayList<String>();
        try (var application = RunningApplication.demo(first);
                var browser = new Chromium()) {
            for (var eyes : List.of(Eyes.ENGLISH_AT_A_DESK, Eyes.ENGLISH_ON_A_PHONE)) {
                lessons.add(taught(application, browser, eyes));
            }
        }
        var moved = move(first.resolve("demo"));
        try (var application = RunningApplication.demo(moved);
                var browser = new Chromium();
                var walk = walk(application, browser, Eyes.ENGLISH_AT_A_DESK)) {
            walk.as("teacher");
            for (var lesson : lessons) {
                walk.open(lesson);
                assertThat(block(walk, SWAPPED_IN).isVisible()).isTrue();
                bothTexts(walk);
            }
        }
    }

    /** The address of the lesson, within the application. */
    private static String taught(RunningApplication application, Chromium browser, Eyes eyes) throws IOException {
        try (var teacher = walk(application, browser, eyes);
                var colleague = walk(application, browser, eyes);
                var author = walk(application, browser, eyes)) {
            var set = begin(teacher);
            var lesson = teacher.page().url();
            sayWhoTheClassIs(teacher);
            swap(teacher);
            adapt(teacher, PUSHES, OF_PUSHES);
            adapt(teacher, JOURNEYS, OF_TEACHER);
            teacher.pane("lessonplan.pane.lesson").press("work.colleagues");
            teacher.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.CHECKBOX)
                    .first()
                    .check();
            teacher.closeDialog();

            colleague.as("school-head").open(lesson);
            adapt(colleague, JOURNEYS, OF_COLLEAGUE);
            keep(colleague);
            keep(teacher);
            bothTexts(teacher);

            tell(teacher);
            author.as("author").open("activities/a-chair-for-the-new-one");
            assertThat(author.page().locator("main").innerText()).contains("took 14 min");

            teacher.open(set);
            isPrinted(teacher);
            return lesson.substring(application.address().length() + 1);
        }
    }

    private static Walk walk(RunningApplication application, Chromium browser, Eyes eyes) {
        return new Walk(eyes, eyes.window(browser), application.address());
    }

    /** Makes the ready set her own and opens its first lesson; the address of the set. */
    private static String begin(Walk teacher) {
        teacher.as("teacher").open("packs");
        teacher.page()
                .getByRole(AriaRole.BUTTON, named(teacher.say("lessonplan.copy.of", SET)))
                .last()
                .click();
        teacher.page().waitForURL(Pattern.compile(".*/packs/.+"));
        teacher.settle();
        var set = teacher.page().url();
        teacher.press(teacher.page().locator(".packed-plan a"));
        teacher.page().locator("lesson-river").waitFor();
        return set;
    }

    private static void sayWhoTheClassIs(Walk teacher) {
        teacher.press(teacher.page().locator(".plan-sums button"));
        teacher.fill("lessonplan.class.pupils", "32");
        var dialog = teacher.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("ไทย").last().check();
        dialog.getByLabel("မြန်မာ").last().check();
        dialog.getByLabel("English").last().uncheck();
        teacher.press("lessonplan.class.done");
    }

    /** There is a child without papers: the first activity is swapped, the others stay with their caution. */
    private static void swap(Walk teacher) {
        teacher.press(teacher.page().locator(".plan-lacks .doors vaadin-button"));
        teacher.page()
                .getByLabel(teacher.say("lessonplan.check.without-papers"))
                .check();
        teacher.settle();
        teacher.press("lessonplan.mend.swap", SWAPPED_IN, 10);
        while (teacher.button("lessonplan.check.keep.caution").isVisible()) {
            teacher.press("lessonplan.check.keep.caution");
        }
        teacher.press(teacher.page().locator(".class-check vaadin-button[theme~=primary]"));
        block(teacher, SWAPPED_IN).waitFor();
    }

    /** Writes other words into what the teacher says in the first step. */
    private static void adapt(Walk walk, String activity, String words) {
        walk.pane("lessonplan.pane.lesson").press(block(walk, activity)).pane("lessonplan.pane.inspector");
        walk.press("lessonplan.step.action", walk.say("lessonplan.step.change"), 1);
        var text = walk.page()
                .locator(".step-fields prose-field [contenteditable=true]")
                .first();
        text.fill(words);
        text.blur();
        walk.page().locator(".step-fields .original:visible").first().waitFor();
        walk.page()
                .waitForFunction(
                        "() => Object.keys(localStorage).filter(key => key.startsWith('hih:unsent:')).length === 0");
    }

    private static Locator block(Walk walk, String activity) {
        return walk.page()
                .locator("lesson-river")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(activity))
                .first();
    }

    /** Looking at the versions makes one of what was written. */
    private static void keep(Walk walk) {
        walk.press("work.history").closeDialog();
    }

    /** One stands in the lesson, the other waits beside it. */
    private static void bothTexts(Walk walk) {
        walk.pane("lessonplan.pane.lesson").press(block(walk, JOURNEYS)).pane("lessonplan.pane.inspector");
        walk.page().locator(".other-text").first().waitFor();
        assertThat(walk.page().locator("body").innerText()).contains(OF_TEACHER).contains(OF_COLLEAGUE);
    }

    private static void tell(Walk teacher) {
        teacher.pane("lessonplan.pane.lesson").press("lessonplan.after");
        var minutes =
                teacher.page().locator(".taught vaadin-integer-field input").first();
        minutes.fill("14");
        minutes.press("Tab");
        teacher.page()
                .locator(".taught vaadin-text-area textarea")
                .first()
                .fill("Everybody had found a place before we spoke.");
        teacher.press("lessonplan.after.keep");
    }

    private static void isPrinted(Walk teacher) throws IOException {
        teacher.press("lessonplan.pack.print");
        var dialog = teacher.page().locator(".print-dialog");
        for (var language : List.of("ไทย", "မြန်မာ")) {
            pupils(dialog, language).check();
        }
        pupils(dialog, "English").uncheck();
        dialog.getByLabel(teacher.say("lessonplan.print.grey")).check();
        teacher.page()
                .waitForFunction("() => document.querySelector('.print-pages img')"
                        + " && Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())");
        assertThat(dialog.innerText()).contains(teacher.say("lessonplan.print.budget.class", 32));
        var pdf = Files.readAllBytes(teacher.page()
                .waitForDownload(() -> dialog.getByText(teacher.say("lessonplan.print.save"))
                        .first()
                        .click())
                .path());
        assertThat(rawText(pdf).replaceAll("\\s+", " "))
                .contains("Contents")
                .contains(SWAPPED_IN)
                .contains(OF_PUSHES)
                .containsPattern("[ก-๛]{4}")
                .containsPattern("[က-႟]{4}");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        for (int number = 1; number <= 3; number++) {
            assertThat(isGrey(Poppler.picture(pdf, number, 40)))
                    .as("page %d is grey", number)
                    .isTrue();
        }
    }

    private static boolean isGrey(BufferedImage page) {
        return Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .allMatch(it -> (it >> 16 & 0xff) == (it >> 8 & 0xff) && (it >> 8 & 0xff) == (it & 0xff));
    }

    private static Locator pupils(Locator dialog, String language) {
        return dialog.getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(language).setExact(true))
                .first();
    }

    /** To MariaDB and back by the commands, each time without a difference; the data folder where it came to rest. */
    private Path move(Path data) {
        var fromH2 = folder.resolve("from-h2.zip");
        Operator.at(data).backup(fromH2);
        var mariaDb = Operator.withMariaDb(folder.resolve("second"));
        mariaDb.restore(fromH2);
        var fromMariaDb = folder.resolve("from-mariadb.zip");
        mariaDb.backup(fromMariaDb);
        assertThat(Operator.contents(fromMariaDb)).isEqualTo(Operator.contents(fromH2));
        var third = folder.resolve("third");
        Operator.at(third.resolve("demo")).restore(fromMariaDb);
        return third;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
