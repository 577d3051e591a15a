package org.mekongmigration.handinhand.work;

import java.util.List;

/**
 * A place of a work about which one answer is given.
 *
 * @param block by its name in the outline; of an order, the block that holds the list
 * @param keys of the field, or of the list whose order it is
 */
record Spot(Sort sort, String block, List<String> keys) {

    enum Sort {
        FIELD,
        ADDED,
        REMOVED,
        /** From one list to another. */
        MOVED,
        /** The order of one list. */
        ORDER,
        /** A block that the copy took away, in which the origin changed something. */
        GONE
    }

    Spot(Sort sort, String block) {
        this(sort, block, List.of());
    }
}
