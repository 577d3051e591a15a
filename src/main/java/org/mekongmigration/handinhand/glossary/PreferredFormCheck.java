package org.mekongmigration.handinhand.glossary;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** There is a word to use. */
final class PreferredFormCheck implements Check<Term> {

    @Override
    public List<Finding> check(Term term, Works others) {
        return term.forms().stream().anyMatch(form -> form.use() == Term.Use.PREFERRED)
                ? List.of()
                : List.of(Finding.warning("glossary.preferred-form-missing", List.of("forms")));
    }
}
