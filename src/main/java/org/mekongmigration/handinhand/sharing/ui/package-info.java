/** Making links, finding them again and taking them back. */
@NullMarked
package org.mekongmigration.handinhand.sharing.ui;

import org.jspecify.annotations.NullMarked;
