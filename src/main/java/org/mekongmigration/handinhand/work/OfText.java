package org.mekongmigration.handinhand.work;

import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/**
 * A place as fields know it: a text in all its languages, and beside it the one that is meant.
 *
 * @param language absent for what is said in none, or in all
 */
record OfText(Place place, Optional<Language> language) {

    /** @param place of a text, or of one language of it; empty for the whole work */
    static OfText at(Content content, Place place, Optional<Language> language) {
        var path = place.path();
        for (int length = path.size() - 1; length > 0; length--) {
            var text = new Place(List.copyOf(path.subList(0, length)));
            if (Edit.at(content, text) instanceof Localized<?>) {
                return new OfText(
                        text,
                        language.or(() ->
                                Optional.of(new Language(path.get(text.path().size())))));
            }
        }
        return new OfText(place, language);
    }
}
