package org.mekongmigration.handinhand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.ScannedCode;
import org.mekongmigration.handinhand.testing.VeraPdf;

/** A teacher shares a lesson by a link; a phone without script, on a weak network, reads it, until she takes it back. */
@ExtendWith(OneApplication.class)
class SharedLinkIT {

    /** The pictures may still be on their way. */
    private static final Page.WaitForURLOptions READABLE =
            new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED);

    private static final String PASSCODE = "แม่น้ำ 7";

    @Test
    void isReadOnAPhoneAsItWasSharedAndGoneOnceWithdrawn(RunningApplication application) throws IOException {
        try (var browser = new Chromium();
                var desk = browser.desktop();
                var phone = browser.phoneWithoutScript("en-GB")) {
            var teacher =
                    Visitor.in(desk, application.address()).signIn("Teacher").page();
            begin(teacher, "Before the rain");
            var address = share(teacher);

            var reader = phone.newPage();
            slowDown(reader);
            reader.navigate(address);
            assertThat(reader.locator("body").innerText()).doesNotContain("Before the rain");
            type(reader, "another");
            assertThat(reader.getByRole(AriaRole.ALERT).innerText()).contains("another passcode");
            type(reader, PASSCODE);
            assertThat(reader.locator("h1").innerText()).isEqualTo("Before the rain");
            assertThat(phone.cookies()).isEmpty();
            var paper = printed(reader);
            assertThat(Poppler.rawText(paper)).contains("Before the rain");
            assertThat(ScannedCode.in(paper)).extracting(ScannedCode::words).containsExactly(address);
            takesTheThaiAndBurmesePack(reader);

            rename(teacher, "After the rain");
            reader.reload();
            assertThat(reader.locator("h1").innerText()).isEqualTo("Before the rain");

            withdraw(teacher, application.address());
            assertThat(reader.reload().status()).isEqualTo(404);
            assertThat(reader.locator("h1").innerText())
                    .as("in the language that was chosen last")
                    .isEqualTo("ไม่มีอะไรที่นี่");
        }
    }

    /** All that is below a link asks at each opening, so that it is gone with its link. */
    @Test
    void aBookCostsLessThanAKilobyteWhenItIsOpenedAgain(RunningApplication application) {
        try (var browser = new Chromium();
                var desk = browser.desktop();
                var phone = browser.phone("km-KH")) {
            var teacher = Visitor.in(desk, application.address())
                    .signIn("Teacher")
                    .open("/books/a-leaf-full-of-water")
                    .page();
            button(teacher, "Make a copy of my own").click();
            teacher.waitForURL(Pattern.compile(".*/edit$"));
            button(teacher, "Share by a link").click();
            var again = SecondOpening.of(phone.newPage(), made(teacher));
            assertThat(again.answers())
                    .as("the page, its pictures and its faces")
                    .isGreaterThan(6);
            assertThat(again.bytes()).isBetween(1L, 1_000L);
        }
    }

    private static void begin(Page page, String title) {
        page.getByText("One lesson, 60 minutes").first().click();
        page.waitForURL(Pattern.compile(".*/plans/.+"));
        page.getByLabel("Search activities and words").fill("The bag by the door");
        button(page, "Add “The bag by the door” to the lesson").click();
        page.locator("lesson-river").getByText("The bag by the door").first().waitFor();
        rename(page, title);
    }

    private static void rename(Page page, String title) {
        var field = page.locator(".plan-title input");
        field.fill(title);
        field.press("Tab");
        page.waitForFunction(
                "() => Object.keys(localStorage).filter(key => key.startsWith('hih:unsent:')).length === 0");
    }

    private static String share(Page page) {
        button(page, "Share by a link").click();
        page.getByLabel("Passcode, if you want one").fill(PASSCODE);
        page.getByLabel("Passcode, if you want one").press("Tab");
        var shown = made(page);
        page.keyboard().press("Escape");
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return shown;
    }

    /** The address of the link. */
    private static String made(Page page) {
        button(page, "Make the link").click();
        var address = page.locator("vaadin-dialog copy-field input").first();
        address.waitFor();
        var shown = address.inputValue();
        assertThat(shown).matches("http://localhost:\\d+/s/([0-9a-z]{5}-){5}[0-9a-z]");
        return shown;
    }

    private static void slowDown(Page page) {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 400);
        network.addProperty("downloadThroughput", 400_000 / 8);
        network.addProperty("uploadThroughput", 400_000 / 8);
        var processor = new JsonObject();
        processor.addProperty("rate", 6);
        var tools = page.context().newCDPSession(page);
        tools.send("Network.enable");
        tools.send("Network.emulateNetworkConditions", network);
        tools.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static void type(Page page, String passcode) {
        page.getByLabel("Passcode").fill(passcode);
        button(page, "Open").click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private static byte[] printed(Page page) {
        return page.pdf();
    }

    private static void takesTheThaiAndBurmesePack(Page page) throws IOException {
        page.locator("nav.languages a[hreflang=th]").click();
        page.waitForURL(Pattern.compile(".*lang=th.*"), READABLE);
        page.locator(".also a[lang=my]").click();
        page.waitForURL(Pattern.compile(".*and=.*my.*"), READABLE);
        Download download = page.waitForDownload(() -> page.locator("a.go").click());
        var text = Poppler.rawText(VeraPdf.kept(Files.readAllBytes(download.path())));
        assertThat(text).containsPattern("[ก-๛]{3}").containsPattern("[က-႟]{3}");
    }

    private static void withdraw(Page page, String address) {
        page.navigate(address + "/my-links");
        var ask = page.locator("vaadin-button[aria-label^='Withdraw'][aria-label*='the rain']");
        ask.click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw"))
                .click();
        ask.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
