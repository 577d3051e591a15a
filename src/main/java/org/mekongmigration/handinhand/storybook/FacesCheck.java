package org.mekongmigration.handinhand.storybook;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;
import org.mekongmigration.handinhand.language.Typeface;

/** The face that is chosen for a language has its letters. */
final class FacesCheck implements Check<Storybook> {

    @Override
    public List<Finding> check(Storybook book, Works others) {
        return book.faces().entrySet().stream()
                .filter(chosen -> !Typeface.of(chosen.getKey()).contains(chosen.getValue()))
                .map(chosen -> Finding.warning(
                        "storybook.face-of-another-script",
                        List.of("faces", chosen.getKey().tag()),
                        chosen.getKey().ownName(),
                        chosen.getValue().ownName(),
                        Typeface.usual(chosen.getKey()).ownName()))
                .toList();
    }
}
