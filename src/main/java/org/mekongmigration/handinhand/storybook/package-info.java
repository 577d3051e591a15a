/** Picture books in one language or several. */
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
            "lettering",
            "lettering::ui",
            "search",
            "glossary"
        })
@NullMarked
package org.mekongmigration.handinhand.storybook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
