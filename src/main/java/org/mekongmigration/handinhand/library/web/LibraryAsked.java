package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.library.Shelf;
import org.mekongmigration.handinhand.reading.web.AskedLanguages;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.MinutesBand;
import org.mekongmigration.handinhand.search.WorkQuery;

/**
 * What a reader asks of the catalogue. What cannot be understood narrows nothing.
 *
 * @param page the language of the page
 * @param reads the languages that she reads, the best first
 */
record LibraryAsked(LibraryAddress address, Language page, List<Language> reads) {

    private static final Set<Kind> ALL_KINDS =
            Arrays.stream(Shelf.values()).map(Shelf::kind).collect(Collectors.toUnmodifiableSet());

    static LibraryAsked of(HttpServletRequest request) {
        var reads = reads(request);
        return new LibraryAsked(LibraryAddress.of(request), reads.getFirst(), reads);
    }

    /** The language of the page, then the others that her browser asks for. */
    static List<Language> reads(HttpServletRequest request) {
        var reads = new LinkedHashSet<Language>();
        reads.add(AskedLanguages.of(request, PublicWords.spoken()));
        if (request.getHeader("Accept-Language") != null) {
            for (var locale : Collections.list(request.getLocales())) {
                for (var language : Language.offered()) {
                    if (AskedLanguages.speaks(language, locale)) {
                        reads.add(language);
                    }
                }
            }
        }
        return List.copyOf(reads);
    }

    WorkQuery query() {
        var kinds = chosen(LibraryAddress.KIND, Shelf.values(), Shelf::path).stream()
                .map(Shelf::kind)
                .collect(Collectors.toSet());
        return WorkQuery.everything()
                .withWords(address.get(LibraryAddress.WORDS).orElse(""))
                .withKinds(kinds.isEmpty() ? ALL_KINDS : kinds)
                .withAges(chosen(LibraryAddress.AGE, AgeBand.values(), LibraryAsked::path))
                .withLanguages(
                        chosen(LibraryAddress.LANGUAGE, Language.offered().toArray(Language[]::new), Language::tag))
                .withLengths(chosen(LibraryAddress.MINUTES, MinutesBand.values(), LibraryAsked::path))
                .with(Facet.THEME, Set.copyOf(address.values(LibraryAddress.THEME)))
                .with(Facet.COUNTRY, Set.copyOf(address.values(LibraryAddress.COUNTRY)))
                .withSchools(Set.copyOf(address.values(LibraryAddress.SCHOOL)))
                .readingFirst(reads);
    }

    private <T> Set<T> chosen(String name, T[] all, Function<T, String> path) {
        var values = address.values(name);
        return Arrays.stream(all)
                .filter(one -> values.contains(path.apply(one)))
                .collect(Collectors.toSet());
    }

    /** Whether search engines may keep the page: of what can be put together there is no end. */
    boolean isFound() {
        return address.get(LibraryAddress.WORDS).isEmpty() && address.choices() <= 1;
    }

    /** As "from-6", in addresses. */
    static String path(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
