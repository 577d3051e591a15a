package org.mekongmigration.handinhand.reading;

import java.util.List;
import org.mekongmigration.handinhand.language.Language;

/**
 * In which languages somebody reads.
 *
 * @param page of the page, and of what is for the teacher
 * @param others of books and sheets, beside or instead of it; empty: as the work says
 */
public record Choice(Language page, List<Language> others) {

    public Choice {
        others = List.copyOf(others);
    }
}
