package org.mekongmigration.handinhand.activity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;

/** What an activity names: the terms that are its key words. */
final class ActivityReferences {

    private ActivityReferences() {}

    static Set<Reference> of(Activity activity) {
        var references = new LinkedHashSet<Reference>();
        activity.terms().forEach(term -> references.add(new Reference(Kind.TERM, term, null)));
        return references;
    }
}
