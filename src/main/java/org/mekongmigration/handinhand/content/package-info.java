/** The format of a work: blocks, prose, references, findings; strict reading and writing of YAML and JSON. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.mekongmigration.handinhand.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
