package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.reading.Choice;

/**
 * What a reader asks for: by the links of the page ({@code ?lang=th&and=my,shn}), else as her browser is set. She chooses one language:
 * a work that lacks it is shown in another, and a page that does not speak it speaks the one of her browser.
 */
public final class AskedLanguages {

    static final String PAGE = "lang";

    /** What the page speaks where that is not said by {@link #PAGE}. */
    static final String FACE = "labels";

    static final String OTHERS = "and";

    private AskedLanguages() {}

    /** The first of these that she chose or her browser asks for, else the first of all. */
    public static Language of(HttpServletRequest request, List<Language> offered) {
        var chosen = chosen(request, PAGE, offered);
        return chosen.isEmpty() ? byBrowser(request, offered).orElse(offered.getFirst()) : chosen.getFirst();
    }

    /** @param offered languages of the work, at least one */
    static Choice choice(HttpServletRequest request, List<Language> offered) {
        var page = of(request, offered);
        return new Choice(face(request, page), page, others(request, offered));
    }

    private static Language face(HttpServletRequest request, Language page) {
        var spoken = PublicWords.spoken();
        for (var name : List.of(PAGE, FACE)) {
            var chosen = chosen(request, name, spoken);
            if (!chosen.isEmpty()) {
                return chosen.getFirst();
            }
        }
        return byBrowser(request, spoken).orElse(spoken.contains(page) ? page : Language.ENGLISH);
    }

    /** The one language that she chose: what the page is in, and the work too if it can be. */
    static Language asked(Choice choice) {
        return PublicWords.spoken().contains(choice.page()) ? choice.face() : choice.page();
    }

    /** By which a page is asked for as it is. */
    static String query(Choice choice) {
        return query(asked(choice), choice);
    }

    /** The same in another language. */
    static String query(Language language, Choice choice) {
        var says = PublicWords.spoken().contains(language)
                ? ""
                : "&" + FACE + "=" + choice.face().tag();
        return "?" + PAGE + "=" + language.tag() + says + others(choice);
    }

    /** By which a file of the work is asked for in the languages in which the work is shown. */
    static String ofWork(Choice choice) {
        return "?" + PAGE + "=" + choice.page().tag() + others(choice);
    }

    private static String others(Choice choice) {
        return choice.others().isEmpty()
                ? ""
                : "&" + OTHERS + "="
                        + choice.others().stream().map(Language::tag).collect(Collectors.joining(","));
    }

    /** Those that she wants beside the language of the page. */
    static List<Language> others(HttpServletRequest request, List<Language> offered) {
        return List.copyOf(new LinkedHashSet<>(chosen(request, OTHERS, offered)));
    }

    /** Asked at every opening of a page: without streams. */
    private static List<Language> chosen(HttpServletRequest request, String parameter, List<Language> offered) {
        var tags = request.getParameter(parameter);
        if (tags == null) {
            return List.of();
        }
        var chosen = new ArrayList<Language>();
        for (var tag : tags.split(",", 12)) {
            for (var language : offered) {
                if (language.tag().equals(tag)) {
                    chosen.add(language);
                }
            }
        }
        return chosen;
    }

    private static Optional<Language> byBrowser(HttpServletRequest request, List<Language> offered) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> offered.stream().filter(language -> speaks(language, locale)))
                        .findFirst();
    }

    /** A browser set to Chinese of any place gets the one Chinese there is. */
    public static boolean speaks(Language language, Locale locale) {
        var asked = locale.getLanguage();
        var tag = language.tag();
        return tag.startsWith(asked) && (tag.length() == asked.length() || tag.charAt(asked.length()) == '-');
    }
}
