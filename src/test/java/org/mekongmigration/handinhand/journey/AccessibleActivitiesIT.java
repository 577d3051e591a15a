package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** An activity being written, and what happens when two write it or the connection goes. */
@ExtendWith(SharedDemo.class)
class AccessibleActivitiesIT {

    private static final List<String> BLOCKS = List.of(
            "objective.add",
            "curriculum.add",
            "material.add",
            "step.add",
            "question.add",
            "misconception.add",
            "variation.add",
            "source.add");
    private static final List<String> PRINTABLES = List.of(
            "printable.cards",
            "card.add",
            "printable.sheet",
            "question.add",
            "printable.drawing",
            "drawing.add",
            "printable.table",
            "table.column.add",
            "table.row.add",
            "printable.matching",
            "matching.add",
            "printable.sorting",
            "sorting.group.add",
            "sorting.item.add");

    private final Demo demo;

    AccessibleActivitiesIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void theEditorFilled(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("author").open("").see("home of an author");
            walk.open("import/at-start").see("templates from files");
            walk.open("activities/one-bowl-of-rice/edit").see("an activity being written");
            walk.pane("activity.editor.sections").see("parts of an activity");
            walk.pane("activity.editor.check").see("check of an activity");
            walk.pane("activity.editor.form").press("work.history").see(OpenDialog.HISTORY, "earlier versions");
            walk.closeDialog();
            walk.press("edition.print.activity");
            walk.page().locator(".print-dialog img").first().waitFor();
            walk.see(OpenDialog.PRINT_ACTIVITY, "print an activity being written");
            walk.closeDialog();
        }
        try (var walk = demo.walk(eyes)) {
            walk.as("reviewer").open("activities/one-bowl-of-rice/edit");
            walk.press("work.withdraw").see(OpenDialog.WITHDRAW, "take back, asked");
        }
    }

    @ThroughOpenEyes
    void theEditorEmptyAndEachKindOfBlock(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            write(walk).see("an empty activity");
            add(walk, BLOCKS).see("an activity with a block of each kind");
            add(walk, PRINTABLES);
            walk.page().locator(".form-section").last().scrollIntoViewIfNeeded();
            walk.see("cards and sheets of an activity");
            walk.pane("activity.editor.check").see("check of an empty activity");
            walk.press("work.submit").see(OpenDialog.SUBMIT, "an activity that cannot be submitted");
            walk.closeDialog();
            walk.press(walk.page().locator(".publish-actions .icon-button"))
                    .see(OpenDialog.THROW_AWAY, "throw an activity away, asked");
            walk.press("work.bin.put");
            walk.page().locator(".binned li").first().waitFor();
            walk.see("the bin");
        }
    }

    @ThroughOpenEyes
    void wordsOfTwoAndWordsThatWaited(Eyes eyes) {
        try (var one = demo.walk(eyes);
                var other = demo.walk(eyes)) {
            write(one);
            var address = one.page().url();
            other.as("author").open(address);
            other.fill("activity.teaser", "ที่อีกคนเขียน");
            other.sent();
            one.fill("activity.teaser", "ที่คนแรกเขียน");
            one.page().locator(".other-text").first().waitFor();
            assertThat(one.page().getByLabel(one.say("activity.teaser")).first().inputValue())
                    .isEqualTo("ที่คนแรกเขียน");
            assertThat(one.page().locator(".other-text .words").first().innerText())
                    .isEqualTo("ที่อีกคนเขียน");
            one.see("both texts");

            one.page().context().setOffline(true);
            one.page().getByLabel(one.say("activity.title")).first().fill("ข้อความที่รออยู่");
            one.page()
                    .locator("vaadin-connection-indicator")
                    .getByText(one.say("shell.connection.lost"))
                    .waitFor();
            one.look("the connection is gone");
            one.page().navigate("about:blank");
            other.fill("activity.title", "ข้อความที่มาก่อน");
            other.sent();
            one.page().context().setOffline(false);
            one.open(address).see(OpenDialog.UNSENT_FOUND, "words that waited");
            one.open("");
            if (eyes.onAPhone()) {
                one.press("shell.more");
            }
            one.press("shell.sign-out").see(OpenDialog.UNSENT_LEFT, "sign out with words that wait");
        }
    }

    private static Walk write(Walk walk) {
        walk.as("author").open("activities").press("activity.write");
        walk.page().locator(".work-form").waitFor();
        return walk;
    }

    private static Walk add(Walk walk, List<String> buttons) {
        buttons.forEach(button -> walk.press(button(walk, "activity." + button).last()));
        return walk;
    }

    private static Locator button(Walk walk, String key) {
        return walk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(walk.say(key))
                                .setExact(true));
    }
}
