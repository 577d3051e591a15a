package org.mekongmigration.handinhand.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The facets of a work as one column: a line for each value, with the facet before it. */
final class FacetLines {

    /** What is longer is nothing to choose by, and the index takes no words without end. */
    private static final int LONGEST = 200;

    private static final String TAB = "\t";

    private FacetLines() {}

    static String joined(Map<Facet, Set<String>> facets) {
        return Arrays.stream(Facet.values())
                .flatMap(facet -> facets.getOrDefault(facet, Set.of()).stream()
                        .map(FacetLines::plain)
                        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                        .sorted()
                        .map(value -> facet + TAB + value))
                .collect(Collectors.joining("\n"));
    }

    static Map<Facet, Set<String>> split(String joined) {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        joined.lines().forEach(line -> {
            var tab = line.indexOf(TAB);
            facets.computeIfAbsent(Facet.valueOf(line.substring(0, tab)), facet -> new LinkedHashSet<>())
                    .add(line.substring(tab + 1));
        });
        return facets;
    }

    private static String plain(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
