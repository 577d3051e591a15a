package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Stage;
import org.mekongmigration.handinhand.lessonplan.PlanStart;

/** What a stage is called: by its own title, or, where it has none, by the known names. */
final class StageNames {

    private StageNames() {}

    /** In the language of the plan, for a stage that a list names by its id. */
    static String of(Component screen, LessonPlan plan, BlockId id) {
        return plan.stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .map(stage -> of(screen, stage, ScreenLanguage.after(plan.written(), screen))
                        .text())
                .orElse(id.value());
    }

    static Shown of(Component screen, Stage stage, List<Language> wished) {
        if (!stage.title().isEmpty()) {
            return Shown.of(stage.title(), wished);
        }
        var known = PlanStart.KNOWN_STAGES.contains(stage.id()) ? stage.id().value() : "other";
        return new Shown(screen.getTranslation("lessonplan.stage." + known), ScreenLanguage.of(screen));
    }
}
