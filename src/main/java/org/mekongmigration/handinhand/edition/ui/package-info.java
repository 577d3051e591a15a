/** Printed pages on the screen. */
@NamedInterface("ui")
@NullMarked
package org.mekongmigration.handinhand.edition.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
