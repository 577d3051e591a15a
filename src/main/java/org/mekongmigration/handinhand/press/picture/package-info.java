/** Pages become pictures and drawings, from the very lines that the PDF has. */
@NamedInterface("picture")
@NullMarked
package org.mekongmigration.handinhand.press.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
