package org.mekongmigration.handinhand.edition;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.typesetting.Mark;

/** Pictures are fine enough for their size on paper. */
final class FinenessCheck implements PaperCheck {

    /** Dots to the inch. */
    private static final int LEAST = 150;

    @Override
    public List<Finding> check(Proof proof) {
        var findings = new ArrayList<Finding>();
        for (var named : proof.named()) {
            for (var mark : named.page().marks()) {
                if (mark instanceof Mark.Picture picture && Math.round(picture.resolution()) < LEAST) {
                    var place = new ArrayList<>(named.name());
                    place.add("picture");
                    findings.add(Finding.warning(
                            "typesetting.picture.coarse", place, Math.round(picture.resolution()), picture.named()));
                }
            }
        }
        return findings;
    }
}
