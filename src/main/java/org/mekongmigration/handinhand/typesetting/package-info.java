/** From text to pages: faces, runs, shaping, line breaks, lines, boxes, pages. Knows no PDF. */
@ApplicationModule(allowedDependencies = {"language", "content", "document"})
@NullMarked
package org.mekongmigration.handinhand.typesetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
