/** The reader's choice of languages, parts and paper, and composing a work for it. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "content",
            "work",
            "work::ui",
            "design",
            "media",
            "document",
            "typesetting",
            "press",
            "press::pdf",
            "press::picture"
        })
@NullMarked
package org.mekongmigration.handinhand.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
