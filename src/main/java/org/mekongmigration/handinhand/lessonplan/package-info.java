/** Lesson plans built from activities, and the templates they start from. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "content",
            "design",
            "account",
            "work",
            "work::ui",
            "media",
            "document",
            "typesetting",
            "press",
            "press::pdf",
            "press::picture",
            "edition",
            "edition::ui",
            "search",
            "glossary",
            "storybook",
            "activity"
        })
@NullMarked
package org.mekongmigration.handinhand.lessonplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
