package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address of the catalogue: what is looked for and chosen, each once, in an order of our own so that the same is the same. */
record LibraryAddress(Map<String, String> chosen) {

    static final String LIBRARY = "/library";
    static final String WORDS = "q";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String AGE = "age";
    static final String THEME = "theme";
    static final String MINUTES = "minutes";
    static final String COUNTRY = "country";
    static final String SCHOOL = "school";
    static final String PAGE = "page";
    static final String SPOKEN = "lang";

    /** By which works can be narrowed down, in the order in which they are shown. */
    static final List<String> FACETS = List.of(KIND, LANGUAGE, AGE, THEME, MINUTES, COUNTRY, SCHOOL);

    private static final List<String> ALL =
            List.of(WORDS, KIND, LANGUAGE, AGE, THEME, MINUTES, COUNTRY, SCHOOL, PAGE, SPOKEN);

    /** A longer one is none of ours. */
    private static final int LONGEST = 300;

    static LibraryAddress of(HttpServletRequest request) {
        var chosen = new LinkedHashMap<String, String>();
        for (var name : ALL) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank() && value.length() <= LONGEST) {
                chosen.put(name, value.strip());
            }
        }
        return new LibraryAddress(chosen);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(chosen.get(name));
    }

    /** The number of the page, counted from 0. */
    int page(int last) {
        return get(PAGE)
                .filter(page -> page.matches("\\d{1,4}"))
                .map(page -> Math.clamp(Integer.parseInt(page) - 1L, 0, last))
                .orElse(0);
    }

    /** The same with another choice, seen from its beginning. */
    LibraryAddress with(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(chosen);
        if (!name.equals(SPOKEN)) {
            changed.remove(PAGE);
        }
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new LibraryAddress(changed);
    }

    @Override
    public String toString() {
        var query = ALL.stream()
                .filter(chosen::containsKey)
                .map(name -> name + "=" + URLEncoder.encode(chosen.getOrDefault(name, ""), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? LIBRARY : LIBRARY + "?" + query;
    }
}
