package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;

/** What a reader asks for: by the links of the page ({@code ?lang=th&and=my,shn}), else as her browser is set. */
public final class AskedLanguages {

    static final String PAGE = "lang";
    static final String OTHERS = "and";

    private AskedLanguages() {}

    /** The first of these that she chose or her browser asks for, else the first of all. */
    public static Language of(HttpServletRequest request, List<Language> offered) {
        return chosen(request.getParameter(PAGE), offered)
                .findFirst()
                .or(() -> byBrowser(request, offered))
                .orElse(offered.getFirst());
    }

    /** Those that she wants beside the language of the page. */
    static List<Language> others(HttpServletRequest request, List<Language> offered) {
        return chosen(request.getParameter(OTHERS), offered).distinct().toList();
    }

    private static Stream<Language> chosen(@Nullable String tags, List<Language> offered) {
        return tags == null
                ? Stream.empty()
                : Arrays.stream(tags.split(",", 12)).flatMap(tag -> named(tag, offered).stream());
    }

    private static Optional<Language> named(String tag, Collection<Language> offered) {
        return offered.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    private static Optional<Language> byBrowser(HttpServletRequest request, List<Language> offered) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> offered.stream().filter(language -> speaks(language, locale)))
                        .findFirst();
    }

    /** A browser set to Chinese of any place gets the one Chinese there is. */
    private static boolean speaks(Language language, Locale locale) {
        return language.tag().split("-", 2)[0].equals(locale.getLanguage());
    }
}
