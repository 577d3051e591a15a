package org.mekongmigration.handinhand.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        var page = AskedLanguages.of(request, PublicWords.spoken());
        var reads = new LinkedHashSet<Language>();
        reads.add(page);
        if (request.getHeader("Accept-Language") != null) {
            for (var locale : Collections.list(request.getLocales())) {
                Language.offered().stream()
                        .filter(language -> language.tag().split("-", 2)[0].equals(locale.getLanguage()))
                        .forEach(reads::add);
            }
        }
        return new LibraryAsked(LibraryAddress.of(request), page, new ArrayList<>(reads));
    }

    WorkQuery query() {
        var minutes = minutes();
        return new WorkQuery(
                address.get(LibraryAddress.WORDS).orElse(""),
                address.get(LibraryAddress.KIND)
                        .flatMap(Shelf::at)
                        .map(shelf -> Set.of(shelf.kind()))
                        .orElse(ALL_KINDS),
                ages().map(Set::of).orElse(Set.of()),
                language().map(Set::of).orElse(Set.of()),
                minutes.map(MinutesBand::from).filter(from -> from > 0).orElse(null),
                minutes.map(MinutesBand::to)
                        .filter(to -> to < Integer.MAX_VALUE)
                        .orElse(null),
                Map.of(Facet.THEME, one(LibraryAddress.THEME), Facet.COUNTRY, one(LibraryAddress.COUNTRY)),
                true,
                false,
                one(LibraryAddress.SCHOOL),
                Set.copyOf(reads));
    }

    Optional<AgeBand> ages() {
        return address.get(LibraryAddress.AGE)
                .flatMap(value -> Arrays.stream(AgeBand.values())
                        .filter(band -> path(band).equals(value))
                        .findFirst());
    }

    Optional<MinutesBand> minutes() {
        return address.get(LibraryAddress.MINUTES)
                .flatMap(value -> Arrays.stream(MinutesBand.values())
                        .filter(band -> path(band).equals(value))
                        .findFirst());
    }

    private Optional<Language> language() {
        return address.get(LibraryAddress.LANGUAGE)
                .flatMap(tag -> Language.offered().stream()
                        .filter(language -> language.tag().equals(tag))
                        .findFirst());
    }

    private Set<String> one(String name) {
        return address.get(name).map(Set::of).orElse(Set.of());
    }

    /** As "from-6", in addresses. */
    static String path(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
