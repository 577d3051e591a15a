package org.mekongmigration.handinhand.activity;

import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.search.SearchFacts;
import org.springframework.stereotype.Component;

/** Activities are chosen by age, minutes and themes. */
@Component
class ActivitySearchFacts implements SearchFacts {

    @Override
    public boolean knows(Content content) {
        return content instanceof Activity;
    }

    @Override
    public Facts of(Content content) {
        var activity = (Activity) content;
        var minutes = activity.minutes();
        return new Facts(activity.ages(), minutes == null ? null : minutes.usual(), activity.themes());
    }
}
