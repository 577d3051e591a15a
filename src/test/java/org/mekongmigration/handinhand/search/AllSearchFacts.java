package org.mekongmigration.handinhand.search;

import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.springframework.stereotype.Component;

/** Stands in for the rooms of the kinds, which the rooms under test do not start. */
@Component
class AllSearchFacts implements SearchFacts {

    @Override
    public boolean knows(Content content) {
        return content instanceof Storybook || content instanceof Activity;
    }

    @Override
    public Facts of(Content content) {
        return content instanceof Storybook book ? new Facts(book.ages(), null, List.of()) : Facts.NONE;
    }
}
