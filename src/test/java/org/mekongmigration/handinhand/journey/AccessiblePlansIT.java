package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** A lesson from the empty page to paper, with everything that opens on the way. */
@ExtendWith(SharedDemo.class)
class AccessiblePlansIT {

    private final Demo demo;

    AccessiblePlansIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void theBuilderAndItsDialogs(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            begin(walk);
            theClass(walk);
            facts(walk, "nothing in it");
            fill(walk);
            facts(walk, "four activities");
            lacks(walk);
            classCheck(walk);
            giveTime(walk);
            adapt(walk);
            walk.pane("lessonplan.pane.lesson")
                    .press("lessonplan.stages")
                    .see(OpenDialog.STAGES, "parts of the lesson");
            walk.closeDialog();
            walk.press("work.colleagues").see(OpenDialog.COLLEAGUES, "who may edit a lesson");
            walk.closeDialog();
            versions(walk);
            walk.press("lessonplan.print");
            walk.page().locator(".print-dialog img").first().waitFor();
            walk.see(OpenDialog.PRINT_PACK, "print the pack");
            walk.closeDialog();
            walk.open("").see("home");
            walk.search("shell.home.search", "zzzzzz");
            walk.see("home, none found");
            walk.open("plans").see("plans, filled");
            walk.search("lessonplan.list.find", "zzzzzz");
            walk.see("plans, none found");
        }
    }

    private static void begin(Walk walk) {
        walk.as("teacher").open("plans");
        walk.press("lessonplan.list.new").see(OpenDialog.NEW_PLAN, "a new lesson");
        walk.press(walk.page().locator("vaadin-dialog .plan-ways button").last());
        walk.page().locator("lesson-river").waitFor();
        walk.see("an empty lesson");
        walk.press("help.open").see(OpenDialog.HELP, "help in the builder");
        walk.closeDialog();
        walk.pane("lessonplan.pane.inspector").see("an empty lesson, nothing chosen");
        walk.pane("lessonplan.pane.lesson");
    }

    private static void theClass(Walk walk) {
        walk.press(walk.page().locator(".plan-sums button"));
        walk.fill("lessonplan.class.name", "6/2").see(OpenDialog.CLASS, "the class");
        walk.fill("lessonplan.class.pupils", "32").fill("lessonplan.class.minutes", "45");
        walk.page().getByRole(AriaRole.DIALOG).getByLabel("ไทย").last().check();
        walk.press("lessonplan.class.done");
    }

    private static void facts(Walk walk, String filled) {
        walk.press(walk.page().locator(".plan-sums button").nth(1)).see(OpenDialog.OBJECTIVES, "objectives, " + filled);
        walk.press("lessonplan.objectives.add").see("objectives, one of one's own, " + filled);
        walk.closeDialog();
        walk.press(walk.page().locator(".plan-sums button").nth(2)).see(OpenDialog.MATERIALS, "materials, " + filled);
        walk.closeDialog();
    }

    private static void fill(Walk walk) {
        walk.pane("lessonplan.shelf.title").see("the shelf in the builder");
        walk.search("lessonplan.shelf.search", "zzzzzz");
        walk.see("the shelf in the builder, none found");
        walk.search("lessonplan.shelf.search", "");
        for (int at = 0; at < 4; at++) {
            walk.press(
                    walk.page().locator(".activity-shelf .item vaadin-button").nth(at));
        }
        walk.pane("lessonplan.pane.lesson");
        walk.page().locator(".over-time").waitFor();
        // the way to fit lies over the foot of the lesson
        walk.page().locator(".plan-tools").evaluate("tools => tools.scrollIntoView({block: 'center'})");
        walk.see("a lesson over its time");
        walk.press(walk.page().locator(".plan-tools vaadin-select-value-button"))
                .see("move to part");
        walk.page().keyboard().press("Escape");
    }

    private static void lacks(Walk walk) {
        walk.press(walk.page().locator(".plan-lacks .doors vaadin-button").last())
                .see("what the lesson lacks");
        // the objective of one's own that the empty lesson got
        walk.press("lessonplan.mend.serve").see(OpenDialog.SERVED_BY, "what serves an objective");
        walk.press(walk.page().locator("vaadin-dialog vaadin-checkbox"));
        walk.press("lessonplan.class.done").see("what the lesson lacks, one thing mended");
        walk.press(walk.page().locator(".plan-lacks .doors vaadin-button").last());
    }

    private static void classCheck(Walk walk) {
        walk.press(walk.page().locator(".plan-lacks .doors vaadin-button").first())
                .see(OpenDialog.CLASS_CHECK, "before you begin, nothing answered");
        for (var circumstance : List.of("recent-arrival", "no-copier")) {
            walk.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByLabel(walk.say("lessonplan.check." + circumstance))
                    .check();
            walk.settle();
        }
        walk.see("before you begin, two things are so");
        walk.press(walk.page().locator(".class-check .variation vaadin-button"))
                .press(walk.page()
                        .locator(".class-check .proposal:not(.decided) .ways vaadin-button")
                        .last())
                .see("before you begin, one adapted and one kept");
        walk.press(walk.page().locator(".class-check vaadin-button[theme~=primary]"))
                .see("a lesson after the check");
    }

    /** The ways to fit go, which lie over the foot of the lesson. */
    private static void giveTime(Walk walk) {
        walk.press(walk.page().locator(".plan-sums button"));
        walk.fill("lessonplan.class.minutes", "120").press("lessonplan.class.done");
        walk.page().locator(".over-time").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void adapt(Walk walk) {
        walk.pane("lessonplan.pane.inspector").see("an activity to adapt");
        walk.press("lessonplan.step.action", walk.say("lessonplan.step.change"), 1)
                .see("a step to change");
        var say = walk.page()
                .locator(".step-fields prose-field [contenteditable=true]")
                .first();
        say.fill("สวัสดี Hello");
        say.blur();
        walk.page().locator(".step-fields .original:visible").first().waitFor();
        walk.see("a step changed");
        walk.press("lessonplan.step.action", walk.say("lessonplan.step.leave-out"), 2)
                .see("a step left out");
        walk.press("lessonplan.step.add.first").see("a step of one's own");
    }

    private static void versions(Walk walk) {
        walk.press("work.history").see(OpenDialog.HISTORY, "earlier versions of a lesson");
        walk.press("work.history.name.version", 1).see(OpenDialog.VERSION_NAME, "a name for a version");
        walk.fill("work.history.name.field", "ครั้งแรก").press("work.history.name.keep");
        walk.see("earlier versions, one with a name");
        walk.press("work.history.compare.version", 1).see(OpenDialog.COMPARE, "what changed in a lesson");
        walk.closeDialog();
    }

    @ThroughOpenEyes
    void aLessonOfAColleague(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("teacher").open("plans").press("lessonplan.list.new");
            walk.press(walk.page().locator("vaadin-dialog .plan-ways button"));
            walk.page().locator("lesson-river").waitFor();
            walk.settle();
            var plan = walk.page().url();
            walk.see("a lesson from a template");
            walk.pane("lessonplan.shelf.title")
                    .press(walk.page().locator(".activity-shelf .item vaadin-button"))
                    .pane("lessonplan.pane.lesson")
                    .see("a lesson of 45 minutes");
            try (var head = demo.walk(eyes)) {
                head.as("school-head").open(plan).see("a lesson of a colleague");
                head.press(head.page().locator(".plan-sums button").nth(2))
                        .see(OpenDialog.MATERIALS, "materials, to a colleague");
                head.closeDialog();
                head.open("plans").see("plans, of the school");
            }
        }
    }
}
