package org.mekongmigration.handinhand.content;

import org.jspecify.annotations.Nullable;

/**
 * The work that this one began as a copy of. It is told, not used: the work stands without it.
 *
 * @param version revision number in this installation
 */
public record BasedOn(WorkId work, @Nullable Integer version) {
    public BasedOn {
        Shape.within("version", version, 1, Integer.MAX_VALUE);
    }
}
