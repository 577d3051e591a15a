package org.mekongmigration.handinhand.lessonplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.lessonplan.Sample.english;
import static org.mekongmigration.handinhand.lessonplan.Sample.id;
import static org.mekongmigration.handinhand.lessonplan.Sample.say;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

class PlanStartTest {

    private final PlanStart start =
            new PlanStart(new WorkId("mine"), english("Mine"), Language.THAI, List.of(Language.BURMESE));

    @Test
    void takesStagesMinutesAndAdviceOfTheTemplate() {
        var template = new LessonTemplate(
                new WorkId("hour"),
                List.of(Language.ENGLISH),
                english("An hour"),
                Localized.empty(),
                new Ages(10, 12),
                60,
                List.of(),
                List.of(new LessonTemplate.Stage(id("main"), Localized.empty(), 40, say("Keep it calm."), List.of())),
                List.of(),
                null,
                List.of());

        var plan = start.from(template, SlotsTest.SOURCES);

        assertThat(plan.schoolClass().minutes()).isEqualTo(60);
        assertThat(plan.stages().getFirst().minutes()).isEqualTo(40);
        assertThat(plan.stages().getFirst().advice()).isEqualTo(say("Keep it calm."));
        assertThat(plan.template()).isEqualTo(new WorkId("hour"));
        assertThat(plan.written()).isEqualTo(Language.THAI);
    }

    @Test
    void offersThreeStagesWhereNothingWasChosen() {
        assertThat(start.fromNothing().stages())
                .extracting(it -> it.id().value())
                .containsExactly("opening", "main", "closing");
    }

    @Test
    void keepsTheFirstLanguageAsTheSourceWhenTheGuideChangesItsLanguage() {
        var plan = start.fromNothing().withTeacherLanguage(Language.ENGLISH);

        assertThat(plan.source()).isEqualTo(Language.THAI);
        assertThat(plan.written()).isEqualTo(Language.ENGLISH);
        assertThat(plan.languages()).containsExactly(Language.THAI, Language.ENGLISH);
    }
}
