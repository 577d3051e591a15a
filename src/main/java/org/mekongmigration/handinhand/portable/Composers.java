package org.mekongmigration.handinhand.portable;

import java.util.List;
import org.mekongmigration.handinhand.activity.ActivityComposer;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.glossary.TermComposer;
import org.mekongmigration.handinhand.lessonplan.LessonPackComposer;
import org.mekongmigration.handinhand.lessonplan.LessonPlanComposer;
import org.mekongmigration.handinhand.lessonplan.LessonTemplateComposer;
import org.mekongmigration.handinhand.storybook.StorybookComposer;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/** All Composers there are: a plain list, for web and command line alike. */
public final class Composers {

    private Composers() {}

    public static Printing printing() {
        var words = new PaperWords();
        return new Printing(
                List.of(
                        new ActivityComposer(words),
                        new LessonPackComposer(words),
                        new LessonPlanComposer(words),
                        new LessonTemplateComposer(words),
                        new StorybookComposer(words),
                        new TermComposer(words)),
                new Typesetting());
    }
}
