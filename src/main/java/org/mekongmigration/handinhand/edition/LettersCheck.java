package org.mekongmigration.handinhand.edition;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.EachText;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/** Every character of a work is in one of the faces: on paper it would be a gap. */
final class LettersCheck {

    private final Typesetting typesetting;

    LettersCheck(Typesetting typesetting) {
        this.typesetting = typesetting;
    }

    List<Finding> check(Content work, FaceChoice faces) {
        var findings = new ArrayList<Finding>();
        EachText.of(work, (place, text) -> {
            var words = text instanceof Prose prose ? ProseText.write(prose) : text.toString();
            findings.addAll(typesetting.missing(
                    Text.plain(new Language(place.getLast()), words), new Finding.Place(place), faces));
        });
        return findings;
    }
}
