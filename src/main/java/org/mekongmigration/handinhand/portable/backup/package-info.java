/** A whole installation as one file, independent of its database, and back. */
@NullMarked
package org.mekongmigration.handinhand.portable.backup;

import org.jspecify.annotations.NullMarked;
