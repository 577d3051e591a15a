package org.mekongmigration.handinhand.reading;

import java.util.List;
import org.mekongmigration.handinhand.language.Language;

/**
 * In which languages somebody reads.
 *
 * @param face of what the page says of itself: its buttons, its footer
 * @param page of the work, where it is for the teacher
 * @param others of books and sheets, beside or instead of it; empty: as the work says
 */
public record Choice(Language face, Language page, List<Language> others) {

    public Choice {
        others = List.copyOf(others);
    }

    public Choice(Language page, List<Language> others) {
        this(page, page, others);
    }

    /** What is seen of the work alone, whatever its page says beside it. */
    public Choice ofWork() {
        return new Choice(page, others);
    }

    public Choice with(List<Language> otherOthers) {
        return new Choice(face, page, otherOthers);
    }
}
