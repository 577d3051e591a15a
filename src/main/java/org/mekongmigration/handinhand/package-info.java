/** Hand in Hand: lesson plans from ready activities, and children's books in two to six languages. */
@NullMarked
package org.mekongmigration.handinhand;

import org.jspecify.annotations.NullMarked;
