/** Letters shown by what is set in them, and the page where an installation chooses its own. */
@NamedInterface("ui")
@NullMarked
package org.mekongmigration.handinhand.lettering.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
