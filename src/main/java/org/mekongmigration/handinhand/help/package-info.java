/** Help: what can be done on each page, and a quick start for each role, two pages to print. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "design",
            "account",
            "document",
            "typesetting",
            "press",
            "press::pdf",
            "edition"
        })
@NullMarked
package org.mekongmigration.handinhand.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
