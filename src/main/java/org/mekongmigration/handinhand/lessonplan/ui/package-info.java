/** The plan builder, the list of plans, and printing a pack. */
@NullMarked
package org.mekongmigration.handinhand.lessonplan.ui;

import org.jspecify.annotations.NullMarked;
