package org.mekongmigration.handinhand.reading;

import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;

/** Works without what is nobody's business outside the school. */
public final class Shown {

    private Shown() {}

    /** What a teacher ticked about her class is told to no stranger: in a small school it would point at a child. */
    public static Content toStrangers(Content content) {
        return content instanceof LessonPlan plan ? plan.unanswered() : content;
    }
}
