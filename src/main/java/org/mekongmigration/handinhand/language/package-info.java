/** Languages and their own names, scripts and digits; texts in several languages; where words begin and end. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mekongmigration.handinhand.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
