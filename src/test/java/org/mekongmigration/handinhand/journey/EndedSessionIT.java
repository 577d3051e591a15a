package org.mekongmigration.handinhand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session ends while somebody types: she is told, signs in again and has her words; nobody else sees them. */
@ExtendWith(OneApplication.class)
class EndedSessionIT {

    private static final String UNSENT = " Typed after the end.";
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in.*");

    /** What ends the session of the window, given another window that is free. */
    static Stream<Named<BiConsumer<BrowserContext, Visitor>>> endings() {
        return Stream.of(
                Named.of("forgotten by the server", (window, other) -> cookie(window, other.address(), "gone")),
                Named.of("signed out everywhere", (window, other) -> signOutEverywhere(other.signIn("Author"))));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void bringsUnsentWordsBackToTheirPersonAlone(
            BiConsumer<BrowserContext, Visitor> ending, RunningApplication application) {
        try (var browser = new Chromium();
                var window = browser.desktop();
                var otherWindow = browser.desktop()) {
            var desk =
                    ActivityDesk.begin(Visitor.in(window, application.address()).signIn("Author"));
            desk.save("Before.");

            ending.accept(window, Visitor.in(otherWindow, application.address()));
            desk.typeOn(desk.line(), UNSENT);
            assertThat(desk.page().locator(".v-system-error")).containsText("Your session has ended");
            assertThat(desk.page().locator(".v-system-error")).containsText("What you typed is kept");
            desk.page().keyboard().press("Escape");
            desk.page().waitForURL(SIGN_IN);

            var stranger = new Visitor(desk.page(), application.address()).signIn("Reviewer");
            stranger.open(desk.path());
            assertThat(desk.line()).hasValue(""); // her draft is her own, too
            assertThat(stranger.page().locator("body")).not().containsText(UNSENT.strip());
            assertThat(stranger.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            signOut(stranger);
            stranger.page().waitForURL(SIGN_IN);

            var again = ActivityDesk.open(desk.author().signIn("Author"), desk.path());
            assertThat(again.line()).hasValue("Before." + UNSENT);
            again.author().awaitSaved();
        }
    }

    @Test
    void asksBeforeSigningOutTakesUnsentWordsAway(RunningApplication application) {
        try (var browser = new Chromium();
                var window = browser.desktop()) {
            var desk =
                    ActivityDesk.begin(Visitor.in(window, application.address()).signIn("Author"));
            desk.page()
                    .evaluate(
                            "place => localStorage.setItem('hih:unsent:' + place,"
                                    + " JSON.stringify({text: 'Never sent', base: 'another', at: Date.now()}))",
                            place(desk));

            signOut(desk.author());
            var question = desk.page().getByRole(AriaRole.ALERTDIALOG);
            assertThat(question).containsText("One text that you typed in this browser never reached the server");
            button(desk.page(), "Cancel").click();
            assertThat(question).hasCount(0);
            assertThat((Boolean) desk.page()
                            .evaluate("place => localStorage.getItem('hih:unsent:' + place) !== null", place(desk)))
                    .isTrue();

            signOut(desk.author());
            button(desk.page(), "Sign out and lose them").click();
            desk.page().waitForURL(SIGN_IN);
            desk.author().awaitSaved(); // nothing is left
        }
    }

    @Test
    void renewsTheSessionAtSignIn(RunningApplication application) throws Exception {
        try (var browser = new Chromium();
                var window = browser.desktop()) {
            var visitor = Visitor.in(window, application.address()).open("/sign-in");
            var before = session(window);
            visitor.signIn("Teacher");
            assertThat(session(window)).isNotEqualTo(before);

            assertThat(answered(application, session(window)).statusCode()).isEqualTo(200);
            assertLeadsToSignIn(answered(application, before));
        }
    }

    @Test
    void answersAnEndedSessionWithTheWayToSignIn(RunningApplication application) throws Exception {
        assertLeadsToSignIn(answered(application, "0123456789ABCDEF0123456789ABCDEF"));
        try (var browser = new Chromium();
                var window = browser.desktop();
                var other = browser.desktop()) {
            var ended = Visitor.in(window, application.address()).signIn("Teacher");
            signOutEverywhere(Visitor.in(other, application.address()).signIn("Teacher"));
            ended.open("/plans");
            ended.page().waitForURL(SIGN_IN);
            assertThat(ended.page().locator("input[type=password]")).isVisible();
        }
    }

    private static void assertLeadsToSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("sign-in");
    }

    private static HttpResponse<String> answered(RunningApplication application, String session)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(application.address() + "/plans"))
                    .header("Cookie", "JSESSIONID=" + session)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String session(BrowserContext window) {
        return window.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static void cookie(BrowserContext window, String address, String session) {
        window.addCookies(List.of(new Cookie("JSESSIONID", session).setUrl(address)));
    }

    private static void signOutEverywhere(Visitor visitor) {
        var page = visitor.open("/account").page();
        button(page, "Sign out everywhere").click();
        page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON).last().click();
        page.waitForURL(SIGN_IN);
    }

    private static void signOut(Visitor visitor) {
        button(visitor.open("/account").page(), "Sign out").click();
    }

    private static String place(ActivityDesk desk) {
        return (String)
                desk.page().evaluate("() => sessionStorage.place ??= document.querySelector('unsent-text').place");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
