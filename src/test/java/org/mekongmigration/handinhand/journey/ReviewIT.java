package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** A reviewer sends a work back with a comment at its place, and publishes it after the change. */
@ExtendWith(SharedDemo.class)
class ReviewIT {

    private final Demo demo;

    ReviewIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void sendsAWorkBackWithACommentAndPublishesItAfterTheChange(Eyes eyes) {
        try (var author = demo.walk(eyes);
                var reviewer = demo.walk(eyes);
                var teacher = demo.walk(eyes)) {
            var title = "A bag for the road, " + eyes.slug();
            author.as("author").open("activities").press("activity.write");
            author.page().locator(".work-form").waitFor();
            author.fill("activity.title", title);
            author.sent();
            var editor = author.page().url();
            submit(author, "an activity to submit");
            author.see("an activity that waits for review");

            reviewer.as("reviewer").open("").see("home of a reviewer for whom a work waits");
            openReview(reviewer, title, "what waits for review");
            reviewer.page().locator(".printed-pages img").first().waitFor();
            reviewer.see("a new work under review");
            comment(reviewer, "Too long for a card.");
            reviewer.see("a work under review, commented");
            reviewer.press("work.review.send-back");
            reviewer.page().waitForURL("**/reviews");

            author.open("").see("home of an author to whom a work came back");
            author.page()
                    .locator(".review-notices a")
                    .filter(text(title))
                    .first()
                    .click();
            author.page().locator(".review-comment").first().waitFor();
            assertThat(author.page().locator(".place .review-comment .words").innerText())
                    .isEqualTo("Too long for a card.");
            author.see("a comment beside its field");
            var shorter = "A bag, " + eyes.slug();
            author.fill("activity.title", shorter);
            author.sent();
            author.press(author.page().locator(".place .review-comment").getByText(author.say("work.comment.settle")));
            submit(author, "an activity to submit again");

            openReview(reviewer, shorter, "what waits for review again");
            reviewer.see("a work under review, settled");
            publish(reviewer);
            reviewer.open(editor.replace("/edit", ""));
            assertThat(reviewer.page().locator("h1").first().innerText()).isEqualTo(shorter);
            var copy = copied(teacher.as("teacher").open(reviewer.page().url()));

            author.fill("activity.title", shorter + ", with a lid");
            author.sent();
            author.see("an activity that was changed since it was published");
            submit(author, "a change to submit");
            openReview(reviewer, shorter + ", with a lid", "a change that waits for review");
            assertThat(reviewer.page().locator(".change ins").innerText()).contains("with a lid");
            reviewer.see("a change under review");
            publish(reviewer);
            takeWhatTheOriginChanged(teacher, copy, shorter + ", with a lid");
        }
    }

    private static String copied(Walk teacher) {
        var original = teacher.page().url();
        teacher.press("activity.copy");
        teacher.page().waitForURL(now -> !now.equals(original));
        teacher.page().locator(".work-form").waitFor();
        return teacher.page().url();
    }

    private static void takeWhatTheOriginChanged(Walk teacher, String copy, String title) {
        teacher.open(copy);
        teacher.page().locator(".origin-note").waitFor();
        teacher.see("a copy whose origin has changed");
        teacher.press("work.origin.see").see(OpenDialog.ORIGIN, "what the origin of a copy changed");
        teacher.press(teacher.page().locator(".origin-dialog .changes vaadin-button"));
        teacher.see("what the origin changed, taken");
        teacher.closeDialog();
        assertThat(teacher.page()
                        .getByLabel(teacher.say("activity.title"), new Page.GetByLabelOptions().setExact(true))
                        .first()
                        .inputValue())
                .isEqualTo(title);
    }

    private static void submit(Walk author, String what) {
        author.press("work.submit").see(OpenDialog.SUBMIT, what);
        author.press(author.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(author.say("work.submit"))
                                .setExact(true))
                .last());
        author.page().getByText(author.say("work.review.take-back")).waitFor();
    }

    private static void openReview(Walk reviewer, String title, String what) {
        reviewer.open("reviews").see(what);
        reviewer.page().locator(".waiting-works a").filter(text(title)).last().click();
        reviewer.page().locator(".review-columns").waitFor();
        reviewer.settle();
    }

    private static void comment(Walk reviewer, String words) {
        reviewer.press(reviewer.page().getByText(reviewer.say("work.review.texts")));
        var first = reviewer.page().locator(".text-place").first();
        reviewer.press(first.locator("vaadin-button"));
        first.locator("textarea").fill(words);
        reviewer.press("work.comment.keep");
        first.locator(".review-comment").waitFor();
    }

    private static void publish(Walk reviewer) {
        reviewer.press(reviewer.page().locator(".review-decision vaadin-button[theme~=primary]"));
        reviewer.page().waitForURL("**/reviews");
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
