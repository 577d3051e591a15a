package org.mekongmigration.handinhand.edition;

import java.util.List;
import org.mekongmigration.handinhand.content.Finding;

/** Judges laid out pages in one respect, before paper is spent on them. Places are as the pages name them. */
@FunctionalInterface
interface PaperCheck {

    List<Finding> check(Proof proof);
}
