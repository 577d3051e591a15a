package org.mekongmigration.handinhand.glossary;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** A word to avoid says why it harms. */
final class ReasonCheck implements Check<Term> {

    @Override
    public List<Finding> check(Term term, Works others) {
        return term.forms().stream()
                .filter(form -> form.use() == Term.Use.AVOID && form.reason().isEmpty())
                .map(form -> Finding.warning(
                        "glossary.reason-missing", List.of("forms", form.id().value(), "reason"), form.id()))
                .toList();
    }
}
