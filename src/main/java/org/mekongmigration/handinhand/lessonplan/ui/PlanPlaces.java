package org.mekongmigration.handinhand.lessonplan.ui;

import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.UnsentPlace;
import org.mekongmigration.handinhand.language.Language;

/** Where the words of one plan are kept in the browser while they are on their way. */
record PlanPlaces(String person, WorkId plan) {

    UnsentPlace at(String field, Language language) {
        return new UnsentPlace(person, plan.value(), field, language);
    }
}
