package org.mekongmigration.handinhand.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.LessonTemplate;
import org.mekongmigration.handinhand.lessonplan.PlanStart;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.springframework.stereotype.Component;

/** Lays a lesson out from a template, or with nothing in it. */
@Component
class LessonBeginning {

    private final WorkShelf shelf;
    private final WorkAuthoring authoring;

    LessonBeginning(WorkShelf shelf, WorkAuthoring authoring) {
        this.shelf = shelf;
        this.authoring = authoring;
    }

    List<LessonTemplate> templates() {
        return shelf.published(Kind.LESSON_TEMPLATE).stream()
                .map(found -> found.content(LessonTemplate.class))
                .sorted(Comparator.comparingInt(LessonTemplate::minutes))
                .toList();
    }

    WorkId begin(Optional<LessonTemplate> template, String title, Language language) {
        var start = new PlanStart(WorkAuthoring.freshId(), Localized.of(language, title), language, List.of(language));
        return authoring
                .create(template.map(start::from).orElseGet(start::fromNothing))
                .id();
    }
}
