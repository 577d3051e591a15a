package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.journey.SharedDemo.Demo;

/** The doors, the people, the schools: from the invitation to the account that is switched off. */
@ExtendWith(SharedDemo.class)
class AccessiblePeopleIT {

    private static final String PASSWORD = "one river two banks";

    private final Demo demo;

    AccessiblePeopleIT(Demo demo) {
        this.demo = demo;
    }

    @ThroughOpenEyes
    void doors(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.open("sign-in").see("sign-in");
            walk.page().locator("vaadin-login-form vaadin-button[slot=submit]").click();
            walk.see("sign-in, nothing typed");
            walk.open("sign-in?error").see("sign-in, refused");
            walk.open("sign-in?wait").see("sign-in, too often");
            walk.open("sign-in?ended").see("sign-in, session ended");
            walk.open("welcome/no-such-token").see("a one-time address that is spent");
        }
    }

    @ThroughOpenEyes
    void invitesANewcomerWhoFindsEverythingEmpty(Eyes eyes) {
        var name = "Newcomer " + eyes.slug();
        try (var administrator = demo.walk(eyes);
                var newcomer = demo.walk(eyes)) {
            administrator.as("administrator").open("people").see("people, to the administrator");
            administrator.press("account.people.invite").see(OpenDialog.INVITE, "invite, to the administrator");
            administrator.press("account.invite.do").see("invite, without a name");
            administrator.fill("account.invite.name", name).press("account.invite.do");
            administrator.see(OpenDialog.ADDRESS, "address of the invitation");
            newcomer.open(address(administrator)).see("invitation");
            administrator.press("account.address.done").see("people, one invited");

            accept(newcomer, eyes);
            newcomer.see("home, empty");
            newcomer.open("plans").see("plans, empty");
            newcomer.open("books").see("books, to somebody new");
            newcomer.open("bin").see("the bin, empty");

            newAddress(administrator, newcomer, name);
            switchOff(administrator, name);
        }
    }

    private static void accept(Walk newcomer, Eyes eyes) {
        newcomer.fill("account.password.new", "short")
                .press("account.welcome.do")
                .see("invitation, passwords differ");
        var signInName = "new." + eyes.slug();
        newcomer.fill("account.sign-in.name", signInName)
                .fill("account.password.new", PASSWORD)
                .fill("account.password.again", PASSWORD)
                .press("account.welcome.do");
        var page = newcomer.page();
        page.waitForURL("**/sign-in?ready");
        newcomer.see("sign-in, account ready");
        page.locator("vaadin-login-form input[name=username]").fill(signInName);
        page.locator("vaadin-login-form input[name=password]").fill(PASSWORD);
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.waitForURL(now -> !now.contains("sign-in"));
        newcomer.speaking().open("");
    }

    private static void newAddress(Walk administrator, Walk newcomer, String name) {
        administrator.open("people");
        administrator
                .press("account.people.of", administrator.say("account.people.forgotten"), name)
                .see(OpenDialog.NEW_ADDRESS, "a new address, asked");
        administrator.press("account.people.forgotten.do").see(OpenDialog.ADDRESS, "a new address");
        newcomer.open(address(administrator)).see("a new password");
        administrator.press("account.address.done");
    }

    private static void switchOff(Walk administrator, String name) {
        administrator
                .press("account.people.of", administrator.say("account.people.assign"), name)
                .see(OpenDialog.ASSIGN, "role and school");
        administrator.closeDialog();
        administrator
                .press("account.people.of", administrator.say("account.people.switch-off"), name)
                .see(OpenDialog.SWITCH_OFF, "switch off, asked");
        administrator
                .press(administrator
                        .page()
                        .getByRole(AriaRole.ALERTDIALOG)
                        .getByText(
                                administrator.say("account.people.switch-off"),
                                new Locator.GetByTextOptions().setExact(true)))
                .see("people, one switched off");
        administrator
                .press("account.people.of", administrator.say("account.people.erase"), name)
                .see(OpenDialog.ERASE, "erase a person");
        administrator.press("account.erase.next").see(OpenDialog.ERASE_SURE, "erase a person, asked once more");
        administrator.press("account.erase.do").see("people, one erased");
        administrator
                .page()
                .getByLabel(administrator.say("account.people.search"))
                .fill("zzz");
        administrator.see("people, nobody found");
    }

    private static String address(Walk walk) {
        return walk.page().locator("copy-field input").inputValue();
    }

    @ThroughOpenEyes
    void schoolsAndTheirHeads(Eyes eyes) {
        try (var walk = demo.walk(eyes)) {
            walk.as("administrator").open("schools").see("schools");
            walk.press("account.schools.new").see(OpenDialog.NEW_SCHOOL, "a new school");
            walk.press("account.schools.do").see("a new school, without a name");
            walk.closeDialog();
            walk.press("account.people.of", walk.say("account.schools.change"), "Demonstration school")
                    .see(OpenDialog.RENAME_SCHOOL, "a school, renamed");
            walk.closeDialog();
            walk.open("letters").see("typefaces");
        }
        try (var walk = demo.walk(eyes)) {
            walk.as("school-head").open("people").see("people, to the head of a school");
            walk.press("account.people.invite").see(OpenDialog.INVITE, "invite, to the head of a school");
        }
    }
}
