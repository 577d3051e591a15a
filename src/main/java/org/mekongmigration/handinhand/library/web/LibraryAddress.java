package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address of the catalogue: what is looked for, and of each facet the values that are chosen. In an order of our own, so that the
 * same is the same.
 */
record LibraryAddress(Map<String, List<String>> chosen) {

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

    /** Of one facet; more are nobody's choice. */
    private static final int MOST = 20;

    static LibraryAddress of(HttpServletRequest request) {
        var chosen = new LinkedHashMap<String, List<String>>();
        for (var name : ALL) {
            var values = request.getParameterValues(name);
            if (values != null) {
                put(chosen, name, Arrays.stream(values).filter(value -> value.length() <= LONGEST));
            }
        }
        return new LibraryAddress(chosen);
    }

    private static void put(Map<String, List<String>> chosen, String name, Stream<String> values) {
        var some = values.map(String::strip).filter(value -> !value.isEmpty());
        var kept = FACETS.contains(name)
                ? some.distinct().sorted().limit(MOST).toList()
                : some.limit(1).toList();
        if (kept.isEmpty()) {
            chosen.remove(name);
        } else {
            chosen.put(name, kept);
        }
    }

    Optional<String> get(String name) {
        return values(name).stream().findFirst();
    }

    /** All that is chosen of a facet. */
    List<String> values(String name) {
        return chosen.getOrDefault(name, List.of());
    }

    /** How many values are chosen, of all facets. */
    int choices() {
        return FACETS.stream().mapToInt(facet -> values(facet).size()).sum();
    }

    /** The number of the page, counted from 0. */
    int page(int last) {
        return get(PAGE)
                .filter(page -> page.matches("\\d{1,4}"))
                .map(page -> Math.clamp(Integer.parseInt(page) - 1L, 0, last))
                .orElse(0);
    }

    /** The same with another value and no other of this name, seen from its beginning. */
    LibraryAddress with(String name, @Nullable String value) {
        return changed(name, value == null ? List.of() : List.of(value));
    }

    /** The same with this value of a facet taken away, or added to the others of the facet. */
    LibraryAddress turned(String facet, String value) {
        var values = new ArrayList<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return changed(facet, values);
    }

    private LibraryAddress changed(String name, List<String> values) {
        var changed = new LinkedHashMap<>(chosen);
        if (!name.equals(SPOKEN)) {
            changed.remove(PAGE);
        }
        put(changed, name, values.stream());
        return new LibraryAddress(changed);
    }

    @Override
    public String toString() {
        var query = ALL.stream()
                .flatMap(name -> values(name).stream()
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? LIBRARY : LIBRARY + "?" + query;
    }
}
