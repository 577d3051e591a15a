/** Bringing works in from files, in the browser. */
@NullMarked
package org.mekongmigration.handinhand.portable.ui;

import org.jspecify.annotations.NullMarked;
