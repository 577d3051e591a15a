package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** An activity that goes on changing after it was put into a lesson, and goes on into another. */
@ExtendWith(SharedDemo.class)
class AccessibleNewerIT {

    private final Demo demo;

    AccessibleNewerIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void aNewerVersionOfAnActivityInALesson(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("teacher");
            begin(walk); // to copy to
            begin(walk);
            write(walk);
            walk.pane("lessonplan.pane.inspector").see("an activity of one's own in a lesson");
            walk.press("lessonplan.own.edit");
            walk.page().locator(".work-form").waitFor();
            walk.fill("activity.teaser", "ตะกร้าใบเล็ก").sent().see("an activity of one's own, written on");
            walk.press(walk.page().locator(".bar .crumb"));
            walk.page().locator("lesson-river .pill.newer").waitFor();
            walk.see("a lesson with an activity of which a newer version is out");
            walk.pane("lessonplan.pane.inspector").see("a newer version, asked");
            walk.press("lessonplan.newer.see").see(OpenDialog.NEWER, "what changed in an activity");
            walk.press(walk.page().locator("vaadin-dialog.newer-dialog vaadin-button[theme~=primary]"));
            walk.page().locator(".newer").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            walk.see("the newer version taken");
            walk.pane("lessonplan.pane.lesson")
                    .press("lessonplan.copy-to")
                    .see(OpenDialog.COPY_TO, "copy to another lesson");
            var lessons =
                    walk.page().getByLabel(walk.say("lessonplan.copy-to.plan")).first();
            walk.press(lessons);
            walk.page().locator("vaadin-combo-box-item").first().waitFor();
            walk.see("copy to another lesson, lessons offered");
            walk.page().keyboard().press("ArrowDown");
            walk.page().keyboard().press("Enter");
            walk.settle();
            walk.see("copy to another lesson, part offered");
            walk.closeDialog();
            tell(walk);
        }
    }

    private static void begin(Walk walk) {
        walk.open("plans").press("lessonplan.list.new");
        walk.press(walk.page().locator("vaadin-dialog .plan-ways button").last());
        walk.page().locator("lesson-river").waitFor();
        walk.settle();
    }

    private static void tell(Walk walk) {
        walk.press("lessonplan.after").see(OpenDialog.AFTER_LESSON, "after the lesson");
        walk.page()
                .locator(".taught vaadin-text-area textarea")
                .first()
                .fill("ทุกคนอยากวางของ Everybody put something in");
        walk.press("lessonplan.after.keep");
        walk.press("lessonplan.after").see(OpenDialog.AFTER_LESSON, "after the lesson, told before");
        walk.press(walk.page().locator(".taught-before .icon-button"))
                .see(OpenDialog.DELETE_TAUGHT, "what was told after a lesson, to delete");
        walk.page().keyboard().press("Escape");
        walk.settle();
        walk.closeDialog();
        walk.pane("lessonplan.pane.inspector").press("lessonplan.own.edit");
        walk.page().locator(".work-form").waitFor();
        walk.pane("activity.editor.check").see("what lessons have shown, in the editor");
        walk.open(walk.page().url().replaceFirst("/edit.*", "")).see("what lessons have shown");
    }

    private static void write(Walk walk) {
        walk.pane("lessonplan.shelf.title")
                .press("lessonplan.own.write")
                .see(OpenDialog.WRITE_ACTIVITY, "an activity of one's own, empty");
        walk.press("lessonplan.own.put").see("an activity without a name");
        walk.fill("lessonplan.own.name", "ตะกร้า Basket").fill("lessonplan.do.label", "วางตะกร้าไว้กลางวง");
        walk.press("lessonplan.own.step.add").see("an activity of one's own, filled");
        walk.press("lessonplan.own.put");
        walk.page().locator("lesson-river [data-placement]").first().waitFor();
    }
}
