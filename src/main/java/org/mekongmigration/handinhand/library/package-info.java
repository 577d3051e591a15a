/** The public catalogue: what is published, for everybody, without an account. Start at {@link LibraryCatalogue}. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "content",
            "account",
            "work",
            "media",
            "press::html",
            "search",
            "glossary",
            "storybook",
            "activity",
            "lessonplan",
            "reading",
            "reading::web"
        })
@NullMarked
package org.mekongmigration.handinhand.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
