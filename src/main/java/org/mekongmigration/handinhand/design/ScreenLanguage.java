package org.mekongmigration.handinhand.design;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.language.Language;

/** In which language the screens speak to somebody who is not signed in: as she chose in this browser, else as it asks for. */
public final class ScreenLanguage {

    private static final String COOKIE = "hih-language";

    private ScreenLanguage() {}

    /** The language that a screen in this locale speaks. */
    public static Language of(Locale locale) {
        return spoken(locale.getLanguage()).findFirst().orElse(Language.ENGLISH);
    }

    public static Language of(VaadinRequest request) {
        return chosen(request).or(() -> askedFor(request)).orElse(Language.ENGLISH);
    }

    /** Remembers the choice in this browser for a year. */
    public static void remember(Language language) {
        var response = VaadinResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(COOKIE, language.tag());
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        var cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> spoken(cookie.getValue()))
                .findFirst();
    }

    private static Optional<Language> askedFor(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> spoken(locale.getLanguage()))
                .findFirst();
    }

    private static Stream<Language> spoken(String tag) {
        return Language.spoken().stream().filter(language -> language.tag().equals(tag));
    }
}
