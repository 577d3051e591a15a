package org.mekongmigration.handinhand.edition;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Tag;

/**
 * What somebody who chooses has to know of a part.
 *
 * @param smallest size in points of the smallest words that stand in a list or on a card
 * @param fits no words found too little room
 */
public record PartMeasure(int pages, double smallest, boolean fits) {

    static PartMeasure of(Pages laid) {
        Set<Tag> items = Collections.newSetFromMap(new IdentityHashMap<>());
        gather(laid.tags(), false, items);
        double smallest = laid.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .filter(words -> words.tag() != null && items.contains(words.tag()))
                .flatMap(words -> words.line().runs().stream())
                .mapToDouble(run -> run.size())
                .min()
                .orElse(Double.MAX_VALUE);
        return new PartMeasure(laid.pages().size(), smallest, laid.findings().isEmpty());
    }

    private static void gather(Tag tag, boolean inItem, Set<Tag> items) {
        boolean within = inItem || tag.role() == Tag.Role.ITEM_BODY;
        if (within) {
            items.add(tag);
        }
        tag.children().forEach(child -> gather(child, within, items));
    }
}
