package org.mekongmigration.handinhand.lessonplan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ChecksOfAll;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentKind;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/**
 * The shape of a lesson to start from: stages with their minutes and advice.
 *
 * @param minutes of the whole lesson
 */
public record LessonTemplate(
        WorkId id,
        List<Language> languages,
        Localized<String> title,
        Localized<String> teaser,
        @Nullable Ages ages,
        int minutes,
        List<Stage> stages,
        @Nullable String licence,
        List<Maker> makers)
        implements Content {

    public static final ContentKind<LessonTemplate> KIND = new ContentKind<>(
            Kind.LESSON_TEMPLATE, LessonTemplate.class, template -> Set.of(), ChecksOfAll.and(new StageMinutesCheck()));

    public LessonTemplate {
        languages = Shape.workLanguages(languages);
        Shape.minutes("minutes", minutes);
        stages = Shape.blocks("stages", stages, Stage::id);
        makers = List.copyOf(makers);
    }

    /** @param minutes meant for the stage */
    public record Stage(BlockId id, Localized<String> title, int minutes, Localized<Prose> advice) {
        public Stage {
            Shape.minutes("minutes", minutes);
        }
    }

    @Override
    public Kind kind() {
        return Kind.LESSON_TEMPLATE;
    }
}
