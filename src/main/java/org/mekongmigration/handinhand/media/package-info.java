/** Pictures: one door in, derivatives, and who may show them. */
@ApplicationModule(allowedDependencies = {"language", "content", "design", "account", "work"})
@NullMarked
package org.mekongmigration.handinhand.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
