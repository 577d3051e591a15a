/** Terms, and terms to avoid. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "content",
            "design",
            "account",
            "work",
            "media",
            "document",
            "typesetting",
            "press",
            "press::pdf",
            "edition",
            "search"
        })
@NullMarked
package org.mekongmigration.handinhand.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
