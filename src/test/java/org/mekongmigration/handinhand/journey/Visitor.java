package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person at a browser. */
record Visitor(Page page, String address) {

    static Visitor in(BrowserContext window, String address) {
        return new Visitor(window.newPage(), address);
    }

    /** Signs in through the demonstration's offer of that role. */
    Visitor signIn(String role) {
        page.navigate(address + "/sign-in");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(role).setExact(true))
                .click();
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        return speakEnglish();
    }

    /** The accounts are shared, and somebody else may have asked for another language. */
    private Visitor speakEnglish() {
        page.waitForFunction("() => document.querySelector('vaadin-app-layout')");
        if (!page.locator("html").getAttribute("lang").equals("en")) {
            page.navigate(address + "/account");
            page.locator(".own-sections .language-switch [lang=en]").click();
            page.locator("html[lang=en]").waitFor();
            page.navigate(address + "/");
        }
        return this;
    }

    Visitor open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Waits until the browser has nothing more to send: the server has acknowledged every word after its commit. */
    void awaitSaved() {
        page.waitForFunction(
                "() => Object.keys(localStorage).filter(key => key.startsWith('hih:unsent:')).length === 0");
    }
}
