package org.mekongmigration.handinhand.portable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.Edition.Arrangement;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sides;

/** The options of {@code export} as an edition. */
final class EditionOptions {

    private EditionOptions() {}

    /** @throws CallRejected naming the option, what was found and what is allowed */
    static Edition edition(Arguments call) {
        var to = call.option("to").orElseThrow(() -> new CallRejected("Say as what with --to; there is: pdf."));
        if (!to.equals("pdf")) {
            throw rejected("to", to, "pdf");
        }
        return Edition.USUAL
                .in(call.option("languages").map(EditionOptions::languages).orElse(List.of()))
                .guidedIn(
                        call.option("guide").map(tag -> language("guide", tag)).orElse(null))
                .with(call.option("include").map(EditionOptions::parts).orElse(Edition.USUAL.parts()))
                .arranged(call.option("layout").map(EditionOptions::arrangement).orElse(Arrangement.STACKED))
                .on(paper(call), call.has("landscape"))
                .asContactSheet(call.has("contact-sheet"))
                .asPoster(call.option("poster").map(EditionOptions::poster).orElse(PosterSize.NONE))
                .inGrey(call.has("grey"))
                .on(sides(call))
                .forCountry(call.option("country").map(EditionOptions::country).orElse(null));
    }

    private static List<Language> languages(String value) {
        var languages = Arrays.stream(value.split(",", -1))
                .map(tag -> language("languages", tag.strip()))
                .toList();
        if (languages.stream().distinct().count() < languages.size()) {
            throw new CallRejected("--languages: a language stands twice in '" + value + "'.");
        }
        return languages;
    }

    private static Language language(String option, String tag) {
        try {
            return new Language(tag);
        } catch (IllegalArgumentException e) {
            throw rejected(option, tag, "tags of languages, as en, th, my, shn, mnw, ksw, km, lo, vi, ja, zh-Hans");
        }
    }

    private static Set<PackPart> parts(String value) {
        var parts = EnumSet.noneOf(PackPart.class);
        for (var word : value.split(",", -1)) {
            parts.add(PackPart.OF_ONE_FILE.stream()
                    .filter(part -> part.word().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> rejected("include", word, "guide, handouts, cards, answers")));
        }
        return parts;
    }

    private static Arrangement arrangement(String value) {
        return switch (value) {
            case "stacked" -> Arrangement.STACKED;
            case "side-by-side" -> Arrangement.SIDE_BY_SIDE;
            default -> throw rejected("layout", value, "stacked, side-by-side");
        };
    }

    private static String country(String value) {
        if (!Set.of(Locale.getISOCountries()).contains(value)) {
            throw rejected("country", value, "two letters, as TH, KH, LA, MM, VN, JP, CN");
        }
        return value;
    }

    private static PosterSize poster(String value) {
        return switch (value) {
            case "1" -> PosterSize.ONE_SHEET;
            case "2" -> PosterSize.TWO_SHEETS;
            case "4" -> PosterSize.FOUR_SHEETS;
            default -> throw rejected("poster", value, "1, 2, 4 (sheets of the paper)");
        };
    }

    private static Sides sides(Arguments call) {
        if (call.has("short-edge")) {
            return Sides.SHORT_EDGE;
        }
        return call.has("both-sides") ? Sides.LONG_EDGE : Sides.ONE;
    }

    private static @Nullable Paper paper(Arguments call) {
        return call.option("paper")
                .map(value -> switch (value) {
                    case "A4" -> Paper.A4;
                    case "A3" -> Paper.A3;
                    case "A5" -> Paper.A5;
                    case "Letter" -> Paper.LETTER;
                    case "square-20" -> Paper.SQUARE_20;
                    default -> throw rejected("paper", value, "A3, A4, A5, Letter, square-20");
                })
                .orElse(null);
    }

    private static CallRejected rejected(String option, String found, String allowed) {
        return new CallRejected("--" + option + ": found '" + found + "'; allowed: " + allowed + ".");
    }
}
