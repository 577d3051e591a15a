package org.mekongmigration.handinhand.typesetting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things that took work to make, kept for who needs the same again. What was not asked for the longest goes when there is too much.
 * Thread-safe; two who miss the same thing both make it.
 */
public final class Kept<K, V> {

    private record Weighed<V>(V value, long weight) {}

    private final Map<K, Weighed<V>> things = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long weight;

    /** @param most of the weight of all things together; a thing that weighs more than a quarter of it is not kept */
    public Kept(long most) {
        this.most = most;
    }

    public synchronized @Nullable V get(K key) {
        var known = things.get(key);
        return known == null ? null : known.value;
    }

    public synchronized void put(K key, V thing, long itsWeight) {
        if (itsWeight > most / 4) {
            return;
        }
        var before = things.put(key, new Weighed<>(thing, itsWeight));
        weight += itsWeight - (before == null ? 0 : before.weight);
        for (var eldest = things.entrySet().iterator(); weight > most; ) {
            weight -= eldest.next().getValue().weight;
            eldest.remove();
        }
    }

    public synchronized long weight() {
        return weight;
    }
}
