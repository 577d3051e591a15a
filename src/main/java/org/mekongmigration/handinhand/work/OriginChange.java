package org.mekongmigration.handinhand.work;

import java.util.List;

/**
 * A place at which the origin of a copy has changed since, and what stands there in the copy.
 *
 * @param sign by which the answer is remembered; another one as soon as the origin says something else here
 * @param block the part of the work in which the place is
 * @param changes from the origin as it was copied to the origin now; never empty
 * @param both the copy was changed here too: nothing is taken over it unseen
 * @param mine from the origin as it was copied to the copy; empty unless both
 */
public record OriginChange(String sign, Change.Where block, List<Change> changes, boolean both, List<Change> mine) {
    public OriginChange {
        changes = List.copyOf(changes);
        mine = List.copyOf(mine);
    }
}
