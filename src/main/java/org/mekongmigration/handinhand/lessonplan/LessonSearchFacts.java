package org.mekongmigration.handinhand.lessonplan;

import java.util.Map;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.search.SearchFacts;
import org.springframework.stereotype.Component;

/** Lesson plans are chosen by the class that they were made for. */
@Component
class LessonSearchFacts implements SearchFacts {

    @Override
    public boolean knows(Content content) {
        return content instanceof LessonPlan;
    }

    @Override
    public Facts of(Content content) {
        var made = ((LessonPlan) content).schoolClass();
        return new Facts(made.ages(), made.minutes(), Map.of());
    }
}
