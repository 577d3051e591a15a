/** Works as they are read without an account: by a link or in the library, in the languages that the reader chooses. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "content",
            "account",
            "work",
            "media",
            "document",
            "typesetting",
            "press",
            "press::html",
            "press::pdf",
            "press::picture",
            "edition",
            "glossary",
            "storybook",
            "activity",
            "lessonplan"
        })
@NullMarked
package org.mekongmigration.handinhand.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
