/** What is measured, never tested: {@code ./test --benchmark NAME} runs the class of that name here or in a room's package. */
@NullMarked
package org.mekongmigration.handinhand.benchmark;

import org.jspecify.annotations.NullMarked;
