package org.mekongmigration.handinhand.content;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Problem.Reason;
import org.mekongmigration.handinhand.language.Language;

/** What the constructors of content insist on. */
public final class Shape {

    private Shape() {}

    /** An immutable copy in which no id stands twice. */
    public static <T> List<T> blocks(String key, List<T> blocks, Function<? super T, BlockId> id) {
        var seen = new HashSet<BlockId>();
        for (var block : blocks) {
            if (!seen.add(id.apply(block))) {
                throw new ContentRejected(
                        Reason.BLOCK_ID_TWICE, key, id.apply(block).value());
            }
        }
        return List.copyOf(blocks);
    }

    /** An immutable copy in the same order. */
    public static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The languages of a work: one at least, none twice. */
    public static List<Language> workLanguages(List<Language> languages) {
        if (languages.isEmpty()) {
            throw new ContentRejected(Reason.NO_LANGUAGE, "languages", "");
        }
        return languages("languages", languages);
    }

    public static List<Language> languages(String key, List<Language> languages) {
        var seen = new HashSet<Language>();
        for (var language : languages) {
            if (!seen.add(language)) {
                throw new ContentRejected(Reason.LANGUAGE_TWICE, key, language.tag());
            }
        }
        return List.copyOf(languages);
    }

    /** @param number absent is well */
    public static void within(String key, @Nullable Integer number, int least, int most) {
        if (number != null && number < least) {
            throw new ContentRejected(Reason.NUMBER_TOO_SMALL, key, number + " < " + least);
        }
        if (number != null && number > most) {
            throw new ContentRejected(Reason.NUMBER_TOO_LARGE, key, number + " > " + most);
        }
    }

    /** Minutes in class: up to a school day. */
    public static void minutes(String key, @Nullable Integer minutes) {
        within(key, minutes, 0, 600);
    }
}
