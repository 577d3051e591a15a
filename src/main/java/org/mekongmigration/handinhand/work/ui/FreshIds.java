package org.mekongmigration.handinhand.work.ui;

import java.util.UUID;
import org.mekongmigration.handinhand.content.BlockId;

/** Ids for new blocks. Random, so that two people who add a block at the same time never add the same one. */
public final class FreshIds {

    private static final int LENGTH = 10;

    private FreshIds() {}

    public static BlockId next() {
        return new BlockId("b" + UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH));
    }
}
