package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;

/** The terms that texts refer to are there. */
final class ProseTermsCheck<C extends Content> implements ReferenceCheck<C> {

    @Override
    public List<Finding> check(C work, Works others) {
        var findings = new ArrayList<Finding>();
        ProseTerms.of(work)
                .forEach((place, terms) -> terms.stream()
                        .filter(term -> others.find(new Reference(Kind.TERM, term, null))
                                .isEmpty())
                        .forEach(term -> findings.add(Finding.warning("content.term-unknown", place, term))));
        return findings;
    }
}
