package org.mekongmigration.handinhand.activity;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** The terms that are key words are there. */
final class KeyWordsCheck implements ReferenceCheck<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.terms().stream()
                .filter(term ->
                        others.find(new Reference(Kind.TERM, term, null)).isEmpty())
                .map(term -> Finding.warning("activity.term-unknown", List.of("terms"), term))
                .toList();
    }
}
