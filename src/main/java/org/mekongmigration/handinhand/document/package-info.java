/** What will be seen, as a sealed tree in which every text names its language. */
@ApplicationModule(allowedDependencies = {"language", "content"})
@NullMarked
package org.mekongmigration.handinhand.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
