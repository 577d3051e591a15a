package org.mekongmigration.handinhand.library.web;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    List<Choice> of(String facet, PublicSearch.Found found, Language page) {
        return switch (facet) {
            case LibraryAddress.KIND -> kinds(found, page);
            case LibraryAddress.LANGUAGE -> languages(found);
            case LibraryAddress.AGE -> ages(found, page);
            case LibraryAddress.MINUTES -> minutes(found, page);
            case LibraryAddress.THEME -> themes(found, page);
            case LibraryAddress.COUNTRY ->
                values(found.countries()).map(it -> country(it, page)).toList();
            case LibraryAddress.SCHOOL ->
                values(found.schools()).flatMap(this::school).toList();
            default -> throw new IllegalArgumentException(facet);
        };
    }

    private List<Choice> kinds(PublicSearch.Found found, Language page) {
        return Arrays.stream(Shelf.values())
                .filter(shelf -> found.kinds().getOrDefault(shelf.kind(), 0L) > 0)
                .map(shelf -> new Choice(
                        shelf.path(), shelf(shelf, page), found.kinds().getOrDefault(shelf.kind(), 0L)))
                .toList();
    }

    PublicWord shelf(Shelf shelf, Language page) {
        return words.say(page, "library.shelf." + shelf.path());
    }

    private static List<Choice> languages(PublicSearch.Found found) {
        return Language.offered().stream()
                .filter(found.languages()::containsKey)
                .map(language -> new Choice(
                        language.tag(),
                        new PublicWord(language, language.ownName()),
                        found.languages().getOrDefault(language, 0L)))
                .toList();
    }

    private List<Choice> ages(PublicSearch.Found found, Language page) {
        var choices = new ArrayList<Choice>();
        for (var band : AgeBand.values()) {
            var count = found.ages().getOrDefault(band, 0L);
            if (count > 0) {
                choices.add(new Choice(LibraryAsked.path(band), ages(band, page), count));
            }
        }
        return choices;
    }

    private PublicWord ages(AgeBand band, Language page) {
        return switch (band) {
            case UNDER_6 -> words.say(page, "library.ages.to", band.to());
            case FROM_13 -> words.say(page, "library.ages.from", band.from());
            default -> words.say(page, "library.ages", band.from(), band.to());
        };
    }

    private List<Choice> minutes(PublicSearch.Found found, Language page) {
        var choices = new ArrayList<Choice>();
        for (var band : MinutesBand.values()) {
            var count = found.minutes().getOrDefault(band, 0L);
            if (count > 0) {
                choices.add(new Choice(LibraryAsked.path(band), minutes(band, page), count));
            }
        }
        return choices;
    }

    private PublicWord minutes(MinutesBand band, Language page) {
        return switch (band) {
            case TO_15 -> words.say(page, "library.minutes.to", band.to());
            case OVER_60 -> words.say(page, "library.minutes.over", band.from() - 1);
            default -> words.say(page, "library.minutes.range", band.from(), band.to());
        };
    }

    private List<Choice> themes(PublicSearch.Found found, Language page) {
        return values(found.themes())
                .map(it -> new Choice(it.getKey(), theme(it.getKey(), page), it.getValue()))
                .toList();
    }

    /** A theme of our list has words in each language; one that somebody wrote herself stands as she wrote it. */
    private PublicWord theme(String theme, Language page) {
        try {
            return words.say(page, "library.theme." + theme);
        } catch (IllegalArgumentException e) { // none of our list
            return new PublicWord(page, theme);
        }
    }

    private static Choice country(Map.Entry<String, Long> counted, Language page) {
        var name = ULocale.getDisplayCountry("und-" + counted.getKey(), page.tag());
        return new Choice(counted.getKey(), new PublicWord(page, name), counted.getValue());
    }

    private Stream<Choice> school(Map.Entry<String, Long> counted) {
        return schools.name(new SchoolId(counted.getKey())).stream()
                .map(name -> new Choice(counted.getKey(), new PublicWord(Language.ENGLISH, name), counted.getValue()));
    }

    private static Stream<Map.Entry<String, Long>> values(Map<String, Long> counts) {
        return counts.entrySet().stream().limit(MOST);
    }
}
