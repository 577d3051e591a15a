package org.mekongmigration.handinhand.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.document.Flow.Part;

/**
 * How sheets of a pack are made to take less paper.
 *
 * @param halved sheets that are laid out on half of the paper
 * @param shared sheets of which two pupils get one
 * @param cards how many cards stand on a sheet instead of what the author said
 */
public record Thrift(Set<Origin> halved, Set<Origin> shared, Map<Origin, Integer> cards) {

    public static final Thrift NONE = new Thrift(Set.of(), Set.of(), Map.of());

    public Thrift {
        halved = Set.copyOf(halved);
        shared = Set.copyOf(shared);
        cards = Map.copyOf(cards);
    }

    public Thrift halving(Origin sheet, boolean chosen) {
        return new Thrift(changed(halved, sheet, chosen), shared, cards);
    }

    public Thrift sharing(Origin sheet, boolean chosen) {
        return new Thrift(halved, changed(shared, sheet, chosen), cards);
    }

    /** @param perSheet 0: as the author said */
    public Thrift withCards(Origin set, int perSheet) {
        var changed = new HashMap<>(cards);
        if (perSheet == 0) {
            changed.remove(set);
        } else {
            changed.put(set, perSheet);
        }
        return new Thrift(halved, shared, changed);
    }

    public boolean halves(Origin sheet) {
        return halved.contains(sheet);
    }

    public boolean shares(Origin sheet) {
        return shared.contains(sheet);
    }

    /** The part as it is laid out then. */
    public Part fitted(Part part) {
        var origin = part.origin();
        if (origin == null) {
            return part;
        }
        var perSheet = cards.get(origin);
        var fitted = perSheet == null
                ? part
                : part.with(part.blocks().stream()
                        .map(block -> block instanceof Block.CardSheet sheet
                                ? new Block.CardSheet(perSheet, sheet.cards(), sheet.overTop())
                                : block)
                        .toList());
        return halved.contains(origin) ? fitted.onHalf() : fitted;
    }

    private static Set<Origin> changed(Set<Origin> origins, Origin one, boolean in) {
        var changed = new HashSet<>(origins);
        if (in) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
