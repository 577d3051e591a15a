package org.mekongmigration.handinhand.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What lessons say about an activity.
 *
 * @param versions with their minutes, the newest first
 * @param words of teachers, the latest lesson first
 */
public record TaughtFacts(List<OfVersion> versions, List<Words> words) {

    public TaughtFacts {
        versions = List.copyOf(versions);
        words = List.copyOf(words);
    }

    /**
     * Minutes of one version.
     *
     * @param planned the middle of what was planned
     * @param middle of the real minutes; as many lessons took less as took more
     */
    public record OfVersion(int version, int lessons, int planned, int least, int middle, int most) {}

    /**
     * What a teacher wrote.
     *
     * @param teacher her name, for people of her own school alone
     */
    public record Words(
            int version,
            LocalDate on,
            Optional<String> teacher,
            Optional<Integer> pupils,
            String worked,
            String toChange) {}

    /** The numbers of lessons, by version. */
    static List<OfVersion> numbers(List<ActivityTaught> taught) {
        var byVersion = new TreeMap<Integer, List<ActivityTaught>>();
        taught.forEach(it -> byVersion
                .computeIfAbsent(it.version(), version -> new ArrayList<>())
                .add(it));
        return byVersion.descendingMap().entrySet().stream()
                .map(entry -> ofVersion(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static OfVersion ofVersion(int version, List<ActivityTaught> taught) {
        var real = taught.stream().map(ActivityTaught::minutes).sorted().toList();
        var planned = taught.stream().map(ActivityTaught::planned).sorted().toList();
        return new OfVersion(version, taught.size(), middle(planned), real.getFirst(), middle(real), real.getLast());
    }

    /** Between two, the one that is nearer to both, rounded up. */
    private static int middle(List<Integer> sorted) {
        int upper = sorted.get(sorted.size() / 2);
        int lower = sorted.get((sorted.size() - 1) / 2);
        return (lower + upper + 1) / 2;
    }
}
