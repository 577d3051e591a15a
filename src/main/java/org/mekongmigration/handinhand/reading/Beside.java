package org.mekongmigration.handinhand.reading;

import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.Markup;

/** What a page shows below the work: who uses it, what goes well with it. */
public interface Beside {

    Beside NOTHING = new Beside() {
        @Override
        public Object state() {
            return "";
        }

        @Override
        public Markup write(Language language) {
            return Markup.in(language);
        }
    };

    /** Equal as long as what would be written is the same; asked for at every opening, so it has to cost next to nothing. */
    Object state();

    /** @param language of the page */
    Markup write(Language language);
}
