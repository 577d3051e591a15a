/** Building blocks of the screen, without a word of the domain. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.mekongmigration.handinhand.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
