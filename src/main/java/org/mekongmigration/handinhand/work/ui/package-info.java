/** What the editors of all kinds share: the work on its author's desk, its fields, its history. */
@NamedInterface("ui")
@NullMarked
package org.mekongmigration.handinhand.work.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
