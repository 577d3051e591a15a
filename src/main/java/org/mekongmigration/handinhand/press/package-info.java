/** Pages become files. */
@ApplicationModule(allowedDependencies = {"language", "content", "document", "typesetting"})
@NullMarked
package org.mekongmigration.handinhand.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
