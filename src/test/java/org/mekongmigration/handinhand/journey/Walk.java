package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody walks through the application and looks at everything on the way. What is wrong is gathered and said at the end, so
 * that one fault hides no other. With the property {@code handinhand.pictures} each state is also kept as a picture there.
 */
final class Walk implements AutoCloseable {

    private static final String OPEN_DIALOG = "vaadin-dialog[opened]";

    private final Eyes eyes;
    private final BrowserContext window;
    private final Page page;
    private final String address;
    private final Words words;
    private final List<String> found = new ArrayList<>();

    Walk(Eyes eyes, BrowserContext window, String address) {
        this.eyes = eyes;
        this.window = window;
        this.address = address;
        this.page = window.newPage();
        this.words = new Words(eyes.language());
    }

    Page page() {
        return page;
    }

    /** Signs in by the demonstration's offer of that role, and asks for the language of these eyes. */
    Walk as(String role) {
        page.navigate(address + "/sign-in");
        page.locator(".demo-offer")
                .getByText(say("account.role." + role), new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL(now -> !now.contains("sign-in"));
        return speaking();
    }

    Walk speaking() {
        settle();
        if (!page.locator("html").getAttribute("lang").equals(eyes.language())) {
            open("account");
            page.locator(".own-sections .language-switch [lang=" + eyes.language() + "]")
                    .click();
            page.locator("html[lang=" + eyes.language() + "]").waitFor();
        }
        return this;
    }

    Walk open(String path) {
        page.navigate(path.startsWith("http") ? path : address + "/" + path);
        settle();
        return this;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The button of these words, where it can be seen. */
    Locator button(String key, Object... arguments) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(say(key, arguments)).setExact(true))
                .first();
    }

    Walk press(String key, Object... arguments) {
        button(key, arguments).click();
        settle();
        return this;
    }

    Walk press(Locator button) {
        button.first().click();
        settle();
        return this;
    }

    Walk fill(String label, String text) {
        var field = page.getByLabel(say(label), new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Tab");
        settle();
        return this;
    }

    /** Until the server has all that was typed: a field waits for a pause in the typing. */
    Walk sent() {
        page.waitForFunction(
                "() => Object.keys(localStorage).filter(key => key.startsWith('hih:unsent:')).length === 0");
        settle();
        return this;
    }

    /** @param field the key of what stands in the empty field */
    Walk search(String field, String what) {
        page.locator("input[placeholder=\"" + say(field) + "\"]").first().fill(what);
        page.waitForTimeout(700); // the field waits for a pause in the typing
        settle();
        return this;
    }

    /** Brings a part of an editor forward; where all of them are seen there is nothing to do. */
    Walk pane(String key) {
        var choice = page.locator(".pane-bar").getByText(say(key), new Locator.GetByTextOptions().setExact(true));
        if (choice.isVisible()) {
            press(choice);
        }
        return this;
    }

    /** Looks at what the screen shows now. */
    Walk see(String what) {
        settle();
        return look(what);
    }

    /** Looks at a dialog that has to be open. */
    Walk see(OpenDialog dialog, String what) {
        page.locator(OPEN_DIALOG)
                .filter(new Locator.FilterOptions().setHasText(words.pattern(dialog.title())))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return see(what);
    }

    /** Looks while the server cannot be reached, so without waiting for it. */
    Walk look(String what) {
        var seen = eyes.slug() + ", " + what;
        Accessible.violations(page).forEach(it -> found.add(seen + ": " + it));
        Fitting.faults(page).forEach(it -> found.add(seen + ": " + it));
        var pictures = System.getProperty("handinhand.pictures");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(pictures, what.replaceAll("[^a-z0-9]+", "-") + "." + eyes.slug() + ".png")));
        }
        return this;
    }

    /** A tooltip that opened under the resting pointer takes the first Escape for itself. */
    Walk closeDialog() {
        boolean tooltip =
                (Boolean) page.evaluate("() => [...document.querySelectorAll('vaadin-tooltip')].some(it => it.opened)");
        page.keyboard().press("Escape");
        if (tooltip) {
            page.keyboard().press("Escape");
        }
        page.locator(OPEN_DIALOG).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        settle();
        return this;
    }

    /** Until the server has answered, the pictures in sight have come and nothing moves any more. */
    void settle() {
        page.waitForFunction("() => !!window.Vaadin && !!window.Vaadin.Flow"
                + " && !document.querySelector('vaadin-connection-indicator[loading]')"
                + " && Object.values(window.Vaadin.Flow.clients || {})"
                + ".every(client => !client.isActive || !client.isActive())");
        page.waitForFunction("() => [...document.images].every(it => {"
                + " const {top, bottom, left, right} = it.getBoundingClientRect();"
                + " return it.complete || !it.checkVisibility() || bottom < 0 || right < 0"
                + " || top > innerHeight || left > innerWidth; })");
        page.waitForTimeout(50);
        page.waitForFunction("() => document.getAnimations().every(it => it.playState !== 'running'"
                + " || it.effect?.getTiming().iterations === Infinity)");
    }

    @Override
    public void close() {
        window.close();
        assertThat(found).as("what is wrong on the way").isEmpty();
    }
}
