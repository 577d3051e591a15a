/** What editors show of pictures: {@link org.mekongmigration.handinhand.media.ui.PictureField}. */
@NamedInterface("ui")
@NullMarked
package org.mekongmigration.handinhand.media.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
