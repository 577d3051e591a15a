package org.mekongmigration.handinhand.library.web;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.account.SchoolNames;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.library.Shelf;
import org.mekongmigration.handinhand.reading.web.PublicWord;
import org.mekongmigration.handinhand.reading.web.PublicWords;
import org.mekongmigration.handinhand.search.AgeBand;
import org.mekongmigration.handinhand.search.MinutesBand;
import org.mekongmigration.handinhand.search.PublicSearch;
import org.springframework.stereotype.Component;

/** What the works that were found can be narrowed by, in words. */
@Component
class Choices {

    private static final int MOST = 12;

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final PublicWords words;
    private final SchoolNames schools;

    Choices(PublicWords words, SchoolNames schools) {
        this.words = words;
        this.schools = schools;
    }

    /**
     * One value of a facet.
     *
     * @param value as it stands in addresses
     */
    record Choice(String value, PublicWord words, long count) {}

    /** @param chosen values of the facet, which are offered though they may be rare: they can be taken back */
    List<Choice> of(String facet, PublicSearch.Found found, List<String> chosen, Language page) {
        return switch (facet) {
            case LibraryAddress.KIND -> kinds(found, chosen, page);
            case LibraryAddress.LANGUAGE -> languages(found, chosen);
            case LibraryAddress.AGE -> ages(found, chosen, page);
            case LibraryAddress.MINUTES -> minutes(found, chosen, page);
            case LibraryAddress.THEME ->
                values(found.themes(), chosen)
                        .map(it -> new Choice(it.getKey(), theme(it.getKey(), page), it.getValue()))
                        .toList();
            case LibraryAddress.COUNTRY ->
                values(found.countries(), chosen)
                        .map(it -> new Choice(it.getKey(), country(it.getKey(), page), it.getValue()))
                        .toList();
            case LibraryAddress.SCHOOL ->
                values(found.schools(), chosen).flatMap(this::school).toList();
            default -> throw new IllegalArgumentException(facet);
        };
    }

    private List<Choice> kinds(PublicSearch.Found found, List<String> chosen, Language page) {
        return offered(
                List.of(Shelf.values()),
                Shelf::path,
                shelf -> words.say(page, "library.shelf." + shelf.path()),
                shelf -> found.kinds().get(shelf.kind()),
                chosen);
    }

    private static List<Choice> languages(PublicSearch.Found found, List<String> chosen) {
        return offered(
                Language.offered(),
                Language::tag,
                language -> new PublicWord(language, language.ownName()),
                found.languages()::get,
                chosen);
    }

    private List<Choice> ages(PublicSearch.Found found, List<String> chosen, Language page) {
        return offered(
                List.of(AgeBand.values()), LibraryAsked::path, band -> ages(band, page), found.ages()::get, chosen);
    }

    private List<Choice> minutes(PublicSearch.Found found, List<String> chosen, Language page) {
        return offered(
                List.of(MinutesBand.values()),
                LibraryAsked::path,
                band -> minutes(band, page),
                found.minutes()::get,
                chosen);
    }

    private static <T> List<Choice> offered(
            List<T> all,
            Function<T, String> path,
            Function<T, PublicWord> words,
            Function<T, @Nullable Long> count,
            List<String> chosen) {
        var offered = new ArrayList<Choice>();
        for (var one : all) {
            var value = path.apply(one);
            var many = Objects.requireNonNullElse(count.apply(one), 0L);
            if (many > 0 || chosen.contains(value)) {
                offered.add(new Choice(value, words.apply(one), many));
            }
        }
        return offered;
    }

    private PublicWord ages(AgeBand band, Language page) {
        return switch (band) {
            case UNDER_6 -> words.say(page, "library.ages.to", band.to());
            case FROM_13 -> words.say(page, "library.ages.from", band.from());
            default -> words.say(page, "library.ages", band.from(), band.to());
        };
    }

    private PublicWord minutes(MinutesBand band, Language page) {
        return switch (band) {
            case TO_15 -> words.say(page, "library.minutes.to", band.to());
            case OVER_60 -> words.say(page, "library.minutes.over", band.from() - 1);
            default -> words.say(page, "library.minutes.range", band.from(), band.to());
        };
    }

    /** A theme of our list has words in each language; one that somebody wrote herself stands as she wrote it. */
    private PublicWord theme(String theme, Language page) {
        try {
            return words.say(page, "library.theme." + theme);
        } catch (IllegalArgumentException e) { // none of our list
            return new PublicWord(page, theme);
        }
    }

    /** What is no country stands as it was asked for. */
    private static PublicWord country(String code, Language page) {
        return new PublicWord(
                page, COUNTRY.matcher(code).matches() ? ULocale.getDisplayCountry("und-" + code, page.tag()) : code);
    }

    private Stream<Choice> school(Map.Entry<String, Long> counted) {
        return schools.name(new SchoolId(counted.getKey())).stream()
                .map(name -> new Choice(counted.getKey(), new PublicWord(Language.ENGLISH, name), counted.getValue()));
    }

    private static Stream<Map.Entry<String, Long>> values(Map<String, Long> counts, List<String> chosen) {
        var offered = new LinkedHashMap<String, Long>();
        counts.entrySet().stream().limit(MOST).forEach(it -> offered.put(it.getKey(), it.getValue()));
        chosen.forEach(value -> offered.putIfAbsent(value, counts.getOrDefault(value, 0L)));
        return offered.entrySet().stream();
    }
}
