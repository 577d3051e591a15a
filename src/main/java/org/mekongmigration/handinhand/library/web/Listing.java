package org.mekongmigration.handinhand.library.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.library.LibraryCard;

/** A work as programs read it. What is not known is left out. */
final class Listing {

    private Listing() {}

    static Map<String, Object> of(LibraryCard card, String origin) {
        var work = new LinkedHashMap<String, Object>();
        work.put("id", card.work().value());
        work.put("kind", card.shelf().kind().word());
        work.put("version", card.revision());
        work.put("published", OpdsFeed.time(card.published()));
        work.put("title", texts(card.title()));
        work.put("teaser", texts(card.teaser()));
        work.put("languages", card.languages().stream().map(Language::tag).toList());
        if (card.ages() != null) {
            work.put(
                    "ages", Map.of("from", card.ages().from(), "to", card.ages().to()));
        }
        if (card.minutes() != null) {
            work.put("minutes", card.minutes());
        }
        work.put("themes", card.themes());
        work.put(
                "makers",
                card.makers().stream().map(maker -> maker.name()).distinct().toList());
        if (card.licence() != null) {
            work.put("licence", card.licence());
        }
        work.put("page", origin + card.address());
        work.put("json", json(card, origin));
        work.put("picture", origin + card.pictureAddress(card.languages().getFirst()));
        var pdf = new LinkedHashMap<String, String>();
        card.languages()
                .forEach(language ->
                        pdf.put(language.tag(), origin + card.address() + "/pack.pdf?lang=" + language.tag()));
        work.put("pdf", pdf);
        return work;
    }

    static String json(LibraryCard card, String origin) {
        return origin + card.address() + ".json";
    }

    private static Map<String, String> texts(Localized<String> text) {
        var texts = new LinkedHashMap<String, String>();
        text.byLanguage().forEach((language, translation) -> texts.put(language.tag(), translation.text()));
        return texts;
    }
}
