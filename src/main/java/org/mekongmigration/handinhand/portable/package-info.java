/** Works as files: folders and zips, the shipped content at start, the command line. */
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
            "lettering",
            "sharing"
        })
@NullMarked
package org.mekongmigration.handinhand.portable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
