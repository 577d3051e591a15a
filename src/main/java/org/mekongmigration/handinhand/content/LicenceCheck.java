package org.mekongmigration.handinhand.content;

import java.util.List;

/** Who copies a work has to know what she may do with it. */
final class LicenceCheck<C extends Content> implements Check<C> {

    @Override
    public List<Finding> check(C work, Works others) {
        return work.licence() != null
                ? List.of()
                : List.of(Finding.warning("content.licence-missing", List.of("licence")));
    }
}
