/** The help that opens over a page. */
@NullMarked
package org.mekongmigration.handinhand.help.ui;

import org.jspecify.annotations.NullMarked;
