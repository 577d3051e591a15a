/** Links by which a work is read without an account. Start at {@link Sharing}; who opens one comes by {@link LinkOpening}. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "content",
            "design",
            "account",
            "work",
            "work::ui",
            "document",
            "edition",
            "press::html",
            "reading",
            "reading::web"
        })
@NullMarked
package org.mekongmigration.handinhand.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
