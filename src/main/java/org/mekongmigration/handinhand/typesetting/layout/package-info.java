/** From blocks to pages: the measures of printed pages, boxes that know their height, and the filling of pages. */
@NullMarked
package org.mekongmigration.handinhand.typesetting.layout;

import org.jspecify.annotations.NullMarked;
