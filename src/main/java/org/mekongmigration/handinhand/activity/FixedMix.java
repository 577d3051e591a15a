package org.mekongmigration.handinhand.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.language.Sha256;

/**
 * Another order of blocks that follows from their ids alone, so that every copy and the answers agree, today and after a reprint.
 *
 * @param printable whose blocks they are: equal ids are mixed otherwise in another printable
 */
record FixedMix(BlockId printable) {

    /** Where a block stands among others. */
    String rank(BlockId block) {
        return Sha256.hex(printable + "/" + block);
    }

    /** Each block in the place of its neighbour by rank: one ring, so with two blocks or more none keeps its place. */
    <T> List<T> neverInPlace(List<T> blocks, Function<? super T, BlockId> id) {
        var ring = blocks.stream()
                .sorted(Comparator.comparing(block -> rank(id.apply(block))))
                .toList();
        var next = new HashMap<BlockId, T>();
        for (int i = 0; i < ring.size(); i++) {
            next.put(id.apply(ring.get(i)), ring.get((i + 1) % ring.size()));
        }
        var mixed = new ArrayList<T>();
        blocks.forEach(block -> mixed.add(next.getOrDefault(id.apply(block), block)));
        return List.copyOf(mixed);
    }
}
