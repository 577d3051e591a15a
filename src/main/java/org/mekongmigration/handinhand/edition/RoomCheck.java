package org.mekongmigration.handinhand.edition;

import java.util.List;
import java.util.Set;
import org.mekongmigration.handinhand.content.Finding;

/** Words have room where they stand. */
final class RoomCheck implements PaperCheck {

    private static final Set<String> FOUND = Set.of("typesetting.overfull", "typesetting.card.overfull");

    @Override
    public List<Finding> check(Proof proof) {
        return proof.pages().findings().stream()
                .filter(finding -> FOUND.contains(finding.id()))
                .toList();
    }
}
