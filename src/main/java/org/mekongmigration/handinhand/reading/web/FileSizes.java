package org.mekongmigration.handinhand.reading.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.reading.Choice;
import org.mekongmigration.handinhand.reading.Reading;
import org.springframework.stereotype.Component;

/**
 * How large files are that somebody has taken along already: whoever pays for her line by the megabyte wants to know before. Nothing is
 * made only to be weighed, so the first reader is told no size.
 */
@Component
class FileSizes {

    private static final long KILO = 1_000;
    private static final long MEGA = KILO * KILO;

    private final Cache<ReadingKey, Map<String, Integer>> known = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofDays(1))
            .maximumSize(20_000)
            .build();

    /** By the names of the files; the same map until there is another size. */
    Map<String, Integer> of(Reading reading, Choice choice) {
        var sizes = known.getIfPresent(ReadingKey.of(reading, choice.ofWork()));
        return sizes == null ? Map.of() : sizes;
    }

    void note(Reading reading, Choice choice, String file, int bytes) {
        known.asMap().merge(ReadingKey.of(reading, choice.ofWork()), Map.of(file, bytes), FileSizes::both);
    }

    private static Map<String, Integer> both(Map<String, Integer> before, Map<String, Integer> now) {
        if (before.entrySet().containsAll(now.entrySet())) {
            return before;
        }
        var both = new TreeMap<>(before);
        both.putAll(now);
        return Map.copyOf(both);
    }

    /** As people say it: "640 KB", "1.2 MB". */
    static String words(int bytes, Language language) {
        var number = NumberFormat.getInstance(ULocale.forLanguageTag(language.tag() + "-u-nu-latn"));
        if (bytes >= MEGA - 5 * KILO) {
            number.setMaximumFractionDigits(1);
            return number.format((double) bytes / MEGA) + " MB";
        }
        long tens = Math.max(1, Math.round(bytes / (10.0 * KILO)));
        return number.format(10 * tens) + " KB";
    }
}
