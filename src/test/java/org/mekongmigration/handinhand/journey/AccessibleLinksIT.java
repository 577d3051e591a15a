package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** Sharing a lesson by a link, finding the link again, changing it and taking it back. */
@ExtendWith(SharedDemo.class)
class AccessibleLinksIT {

    private final Demo demo;

    AccessibleLinksIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void linksToALesson(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("teacher").open("plans").press("lessonplan.list.new");
            walk.press(walk.page().locator("vaadin-dialog .plan-ways button").last());
            walk.page().locator("lesson-river").waitFor();
            walk.press("work.share").see(OpenDialog.SHARE, "share a lesson");
            walk.press(walk.page().locator("vaadin-details-summary")).see("share a lesson, all that can be chosen");
            walk.fill("sharing.passcode", "river 7").fill("sharing.note", "5/2");
            walk.press("sharing.make");
            walk.page().locator(".link-code img").waitFor();
            walk.see("the address to pass on");
            walk.closeDialog();
            walk.press("work.share").see("share a lesson that is shared");
            walk.closeDialog();

            walk.open("my-links").see("my links");
            walk.press(row(walk).nth(0));
            walk.page().locator(".link-code img").waitFor();
            walk.see(OpenDialog.SHOW_LINK, "a link shown again");
            walk.closeDialog();
            walk.press(row(walk).nth(1)).see(OpenDialog.CHANGE_LINK, "change a link");
            walk.closeDialog();
            walk.press(row(walk).nth(2)).see(OpenDialog.WITHDRAW_LINK, "withdraw a link");
            walk.press(walk.page().locator("vaadin-dialog vaadin-button[theme~=primary]"));
            walk.see("my links, one withdrawn");
        }
    }

    private static Locator row(Walk walk) {
        return walk.page().locator(".link-row").first().locator(".link-actions vaadin-button");
    }
}
