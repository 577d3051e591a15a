package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.ReferenceCheck;
import org.mekongmigration.handinhand.content.Works;

/** A set of cards has cards, and each has words or a picture that is there. */
final class CardsCompleteCheck implements ReferenceCheck<Activity> {

    @Override
    public List<Finding> check(Activity activity, Works others) {
        return activity.printables(CardSet.class)
                .flatMap(set -> check(set, activity))
                .toList();
    }

    private static Stream<Finding> check(CardSet set, Activity activity) {
        var findings = new ArrayList<Finding>();
        var path = List.of("printables", set.id().value(), "cards");
        if (set.cards().isEmpty()) {
            findings.add(Finding.error("activity.cards-missing", path.subList(0, 2), set.id()));
        }
        for (var card : set.cards()) {
            var place = List.of(path.get(0), path.get(1), path.get(2), card.id().value());
            if (card.words().isEmpty() && card.picture() == null) {
                findings.add(Finding.error("activity.card-empty", place, card.id()));
            }
            if (card.picture() != null && !activity.pictures().containsKey(card.picture())) {
                findings.add(Finding.error("activity.picture-unknown", place, card.picture()));
            }
        }
        return findings.stream();
    }
}
