package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.LanguageDots;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

/**
 * An activity as it lies on the shelf beside the lesson.
 *
 * @param minutes the usual ones
 * @param caution asks for care before one begins
 * @param unpublished only its makers and the teacher herself see it
 */
record ShelfItem(
        WorkId id,
        Localized<String> title,
        @Nullable Integer minutes,
        Map<Language, LanguageDots.State> languages,
        boolean caution,
        boolean unpublished) {}
