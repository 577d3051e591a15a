package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.SchoolClass;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;

/** A plan on its first day. */
public record PlanStart(WorkId id, Localized<String> title, Language teacherLanguage, List<Language> pupilLanguages) {

    /** Stages without a title of their own: the screens and the printed page know their names. */
    public static final List<BlockId> KNOWN_STAGES = Stream.of("opening", "main", "closing", "assessment")
            .map(BlockId::new)
            .toList();

    public LessonPlan from(LessonTemplate template) {
        var stages = template.stages().stream()
                .map(it -> new Stage(it.id(), it.title(), it.minutes(), it.advice(), it.slots(), List.of()))
                .toList();
        return plan(new SchoolClass(null, template.ages(), null, template.minutes()), stages, template);
    }

    /** Three stages and nothing in them. */
    public LessonPlan fromNothing() {
        var stages = KNOWN_STAGES.subList(0, 3).stream()
                .map(it -> new Stage(it, Localized.empty(), null, Localized.empty(), List.of(), List.of()))
                .toList();
        return plan(new SchoolClass(null, null, null, null), stages, null);
    }

    private LessonPlan plan(SchoolClass schoolClass, List<Stage> stages, @Nullable LessonTemplate template) {
        return new LessonPlan(
                id,
                List.of(teacherLanguage),
                title,
                schoolClass,
                teacherLanguage,
                pupilLanguages,
                List.of(),
                stages,
                template == null ? null : template.id(),
                null,
                List.of());
    }
}
