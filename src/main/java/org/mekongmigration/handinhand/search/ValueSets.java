package org.mekongmigration.handinhand.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;

/** Which entries of one segment of the index have which value of a field. A segment never changes, so they are read once. */
final class ValueSets {

    /** One value in so many entries is a list of them, which then is shorter than a bit for each entry. */
    private static final int RARE = 32;

    private sealed interface ValueSet {

        int countIn(FixedBitSet some);

        void addTo(FixedBitSet some);
    }

    private record Often(FixedBitSet entries) implements ValueSet {

        @Override
        public int countIn(FixedBitSet some) {
            return (int) FixedBitSet.intersectionCount(some, entries);
        }

        @Override
        public void addTo(FixedBitSet some) {
            some.or(entries);
        }
    }

    private record Seldom(int[] entries) implements ValueSet {

        @Override
        public int countIn(FixedBitSet some) {
            var count = 0;
            for (var entry : entries) {
                count += some.get(entry) ? 1 : 0;
            }
            return count;
        }

        @Override
        public void addTo(FixedBitSet some) {
            for (var entry : entries) {
                some.set(entry);
            }
        }
    }

    private final int size;
    private final Map<String, ValueSet> sets = new HashMap<>();

    private ValueSets(int size, Map<String, IntsRefBuilder> gathered) {
        this.size = size;
        gathered.forEach((value, entries) -> sets.put(value, set(entries.get())));
    }

    private ValueSet set(IntsRef entries) {
        if (entries.length < size / RARE) {
            return new Seldom(Arrays.copyOfRange(entries.ints, entries.offset, entries.offset + entries.length));
        }
        var bits = new FixedBitSet(size);
        for (int i = 0; i < entries.length; i++) {
            bits.set(entries.ints[entries.offset + i]);
        }
        return new Often(bits);
    }

    /** By the words of a field. */
    static ValueSets ofWords(LeafReader segment, String field) throws IOException {
        var values = DocValues.getSortedSet(segment, field);
        var gathered = new IntsRefBuilder[(int) values.getValueCount()];
        for (int entry = values.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = values.nextDoc()) {
            for (int i = 0; i < values.docValueCount(); i++) {
                var value = (int) values.nextOrd();
                if (gathered[value] == null) {
                    gathered[value] = new IntsRefBuilder();
                }
                gathered[value].append(entry);
            }
        }
        var byWord = new LinkedHashMap<String, IntsRefBuilder>();
        for (int value = 0; value < gathered.length; value++) {
            if (gathered[value] != null) {
                byWord.put(values.lookupOrd(value).utf8ToString(), gathered[value]);
            }
        }
        return new ValueSets(segment.maxDoc(), byWord);
    }

    /** By the band in which the minutes of a work lie. */
    static ValueSets ofMinutes(LeafReader segment, String field) throws IOException {
        var values = DocValues.getSortedNumeric(segment, field);
        var gathered = new LinkedHashMap<String, IntsRefBuilder>();
        for (int entry = values.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = values.nextDoc()) {
            var minutes = values.nextValue();
            for (var band : MinutesBand.values()) {
                if (band.from() <= minutes && minutes <= band.to()) {
                    gathered.computeIfAbsent(band.name(), none -> new IntsRefBuilder())
                            .append(entry);
                }
            }
        }
        return new ValueSets(segment.maxDoc(), gathered);
    }

    /** How many of some entries have which value. */
    void count(FixedBitSet some, Map<String, Long> into) {
        sets.forEach((value, set) -> {
            var count = set.countIn(some);
            if (count > 0) {
                into.merge(value, (long) count, Long::sum);
            }
        });
    }

    /** All entries that have any of the values. */
    FixedBitSet any(Iterable<String> values) {
        var any = new FixedBitSet(size);
        for (var value : values) {
            var set = sets.get(value);
            if (set != null) {
                set.addTo(any);
            }
        }
        return any;
    }
}
