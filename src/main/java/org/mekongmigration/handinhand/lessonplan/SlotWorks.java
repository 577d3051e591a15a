package org.mekongmigration.handinhand.lessonplan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;

/** What a slot names: its activities and its storybook. */
final class SlotWorks {

    private SlotWorks() {}

    static Set<Reference> of(Slot slot) {
        var references = new LinkedHashSet<Reference>();
        slot.activities().forEach(activity -> references.add(new Reference(Kind.ACTIVITY, activity, null)));
        var book = slot.book();
        if (book != null) {
            references.add(new Reference(Kind.STORYBOOK, book, null));
        }
        return references;
    }
}
