/** The shelf of activities, an activity to read, and its editor. */
@NullMarked
package org.mekongmigration.handinhand.activity.ui;

import org.jspecify.annotations.NullMarked;
