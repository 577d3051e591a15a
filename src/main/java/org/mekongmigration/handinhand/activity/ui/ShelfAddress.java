package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.Facet;
import org.mekongmigration.handinhand.search.WorkQuery;

/** What is looked for on the shelf, in the page's address. Whoever wrote the address: what is not understood narrows nothing. */
final class ShelfAddress {

    static final String PLACE = "at";

    private static final String WORDS = "words";
    private static final String AGES = "age";
    private static final String MINUTES = "minutes";
    private static final String LANGUAGES = "in";
    private static final String BOOKMARKED = "bookmarked";
    private static final Pattern RANGE = Pattern.compile("(\\d{0,3})-(\\d{0,3})");

    private ShelfAddress() {}

    /** @param place the activity at which she stands */
    static QueryParameters of(WorkQuery query, @Nullable WorkId place) {
        var told = new LinkedHashMap<String, List<String>>();
        if (!query.words().isEmpty()) {
            told.put(WORDS, List.of(query.words()));
        }
        tell(told, AGES, query.ages(), ShelfAddress::plain);
        if (query.minutesFrom() != null || query.minutesTo() != null) {
            told.put(MINUTES, List.of(number(query.minutesFrom()) + "-" + number(query.minutesTo())));
        }
        tell(told, LANGUAGES, query.languages(), Language::tag);
        query.facets().forEach((facet, values) -> tell(told, plain(facet), values, value -> value));
        if (query.bookmarked()) {
            told.put(BOOKMARKED, List.of(""));
        }
        if (place != null) {
            told.put(PLACE, List.of(place.value()));
        }
        return new QueryParameters(told);
    }

    /** @param everything what is shown when nothing is chosen */
    static WorkQuery read(QueryParameters told, WorkQuery everything) {
        var query = everything
                .withWords(told.getSingleParameter(WORDS).orElse("").strip())
                .withAges(values(told, AGES, ShelfAddress::band))
                .withLanguages(values(told, LANGUAGES, ShelfAddress::language))
                .withBookmarked(told.getSingleParameter(BOOKMARKED).isPresent());
        for (var facet : Facet.values()) {
            query = query.with(facet, values(told, plain(facet), Optional::of));
        }
        var minutes = RANGE.matcher(told.getSingleParameter(MINUTES).orElse(""));
        return minutes.matches() ? query.withMinutes(number(minutes.group(1)), number(minutes.group(2))) : query;
    }

    static Optional<WorkId> place(QueryParameters told) {
        return told.getSingleParameter(PLACE).flatMap(id -> parsed(WorkId::new, id));
    }

    private static <T> void tell(
            Map<String, List<String>> told, String name, Set<T> chosen, Function<T, String> written) {
        if (!chosen.isEmpty()) {
            told.put(name, chosen.stream().map(written).sorted().toList());
        }
    }

    private static <T> Set<T> values(QueryParameters told, String name, Function<String, Optional<T>> read) {
        return told.getParameters(name).stream()
                .flatMap(value -> read.apply(value).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<AgeBand> band(String word) {
        return Arrays.stream(AgeBand.values())
                .filter(band -> plain(band).equals(word))
                .findFirst();
    }

    private static Optional<Language> language(String tag) {
        return parsed(Language::new, tag);
    }

    private static <T> Optional<T> parsed(Function<String, T> read, String word) {
        try {
            return Optional.of(read.apply(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static @Nullable Integer number(String digits) {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }
}
