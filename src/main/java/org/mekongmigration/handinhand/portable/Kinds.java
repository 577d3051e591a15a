package org.mekongmigration.handinhand.portable;

import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.ContentKind;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.lessonplan.LessonPack;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate;
import org.mekongmigration.handinhand.storybook.Storybook;

/** All kinds of works there are: a plain list, so that the command line needs no container to find them. */
public final class Kinds {

    private static final List<ContentKind<?>> ALL =
            List.of(Activity.KIND, LessonPack.KIND, LessonPlan.KIND, LessonTemplate.KIND, Storybook.KIND, Term.KIND);

    private Kinds() {}

    public static List<ContentKind<?>> all() {
        return ALL;
    }

    public static ContentFormat format() {
        return new ContentFormat(ALL);
    }
}
