package org.mekongmigration.handinhand.portable;

import java.util.List;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.activity.ActivityComposer;
import org.mekongmigration.handinhand.edition.PaperWords;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.glossary.TermComposer;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.lessonplan.LessonPackComposer;
import org.mekongmigration.handinhand.lessonplan.LessonPlanComposer;
import org.mekongmigration.handinhand.lessonplan.LessonTemplateComposer;
import org.mekongmigration.handinhand.storybook.StorybookComposer;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/** All Composers there are: a plain list, for web and command line alike. */
public final class Composers {

    private Composers() {}

    /** Nobody has chosen faces but the works themselves. */
    public static Printing printing() {
        return printing(() -> FaceChoice.USUAL);
    }

    /** @param faces in which languages are set where a work chooses none */
    static Printing printing(Supplier<FaceChoice> faces) {
        var words = new PaperWords();
        return new Printing(
                List.of(
                        new ActivityComposer(words),
                        new LessonPackComposer(words),
                        new LessonPlanComposer(words),
                        new LessonTemplateComposer(words),
                        new StorybookComposer(words),
                        new TermComposer(words)),
                new Typesetting(),
                faces);
    }
}
