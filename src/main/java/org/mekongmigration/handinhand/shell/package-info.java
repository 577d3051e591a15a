/** The frame: main layout, home, security, error views. */
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
            "search",
            "glossary",
            "storybook",
            "activity",
            "lessonplan",
            "sharing"
        })
@NullMarked
package org.mekongmigration.handinhand.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
