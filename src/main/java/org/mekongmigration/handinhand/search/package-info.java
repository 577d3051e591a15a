/** Finding works by word, age and language. */
@ApplicationModule(allowedDependencies = {"language", "content", "work"})
@NullMarked
package org.mekongmigration.handinhand.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
