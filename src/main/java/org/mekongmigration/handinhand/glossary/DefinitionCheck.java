package org.mekongmigration.handinhand.glossary;

import java.util.List;
import org.mekongmigration.handinhand.content.Check;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Works;

/** The term is explained. */
final class DefinitionCheck implements Check<Term> {

    @Override
    public List<Finding> check(Term term, Works others) {
        return term.definition().isEmpty()
                ? List.of(Finding.warning("glossary.definition-missing", List.of("definition")))
                : List.of();
    }
}
