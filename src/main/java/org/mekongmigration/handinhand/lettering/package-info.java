/** In which letters this installation sets its languages. Start at {@link InstallationFaces}. */
@ApplicationModule(
        allowedDependencies = {"language", "design", "account", "document", "typesetting", "edition", "edition::ui"})
@NullMarked
package org.mekongmigration.handinhand.lettering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
