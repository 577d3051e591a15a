/** The life that all authored things share: drafts, revisions, merging, publishing, references. */
@ApplicationModule(allowedDependencies = {"language", "content", "design", "account"})
@NullMarked
package org.mekongmigration.handinhand.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
