package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** Sets of lessons: one from nothing, one from a template, and how a colleague reads it. */
@ExtendWith(SharedDemo.class)
class AccessiblePacksIT {

    private final Demo demo;

    AccessiblePacksIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void aSetOfLessons(Eyes eyes) {
        try (var walk = demo.walk(eyes);
                var head = demo.walk(eyes)) {
            walk.as("teacher").open("packs").see("sets of lessons");
            walk.press("lessonplan.pack.new");
            walk.page().locator(".pack-page").waitFor();
            walk.see("an empty set");
            walk.press(print(walk)).see("an empty set that cannot be printed");

            walk.open("packs").press(walk.page().locator(".plan-ways button"));
            walk.page().locator(".packed-plan").first().waitFor();
            walk.see("a set from a template");
            walk.page().getByLabel(walk.say("lessonplan.pack.add")).first().click();
            walk.page().locator("vaadin-combo-box-item").first().waitFor();
            walk.see("plans to add to a set");
            walk.page().keyboard().press("Escape");
            walk.press(print(walk));
            walk.page().locator(".print-dialog img").first().waitFor();
            walk.see(OpenDialog.PRINT_SET, "print a set");
            walk.closeDialog();

            head.as("school-head").open(walk.page().url()).see("a set of a colleague");
            head.open("packs").see("sets of a school");
        }
    }

    private static Locator print(Walk walk) {
        return walk.page().locator(".bar vaadin-button[theme~=primary]");
    }
}
