/** Activities and their shelf. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "content",
            "design",
            "account",
            "work",
            "work::ui",
            "media",
            "media::ui",
            "document",
            "typesetting",
            "press",
            "press::pdf",
            "press::picture",
            "edition",
            "edition::ui",
            "search",
            "glossary",
            "storybook"
        })
@NullMarked
package org.mekongmigration.handinhand.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
