package org.mekongmigration.handinhand.typesetting;

import java.util.List;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;

/** What was set of texts, in whatever faces, for who sets them again. Thread-safe. */
final class KeptTexts {

    /** In characters: what a school prints in an hour, for some megabytes. */
    private static final long LINES = 400_000;

    private static final long MEASURES = 50_000;

    /** Even a text of one letter takes some room where it is kept. */
    private static final int EACH = 20;

    /** Words, and in which letters. */
    record Said(FaceChoice faces, Language language, List<Text.Span> spans) {

        int weight() {
            return EACH + spans.stream().mapToInt(span -> span.words().length()).sum();
        }
    }

    record Styled(Said said, Style style) {}

    private record SetText(Styled text, double width) {}

    private final Kept<SetText, List<Line>> lines = new Kept<>(LINES);
    private final Kept<Styled, Measured> measures = new Kept<>(MEASURES);
    private final Kept<Said, List<String>> gaps = new Kept<>(LINES);

    List<Line> lines(Styled text, double width, Supplier<List<Line>> setting) {
        return known(lines, new SetText(text, width), text.said, () -> List.copyOf(setting.get()));
    }

    Measured measured(Styled text, Supplier<Measured> measuring) {
        return known(measures, text, text.said, measuring);
    }

    List<String> gaps(Said text, Supplier<List<String>> looking) {
        return known(gaps, text, text, looking);
    }

    private static <K, V> V known(Kept<K, V> kept, K key, Said text, Supplier<V> making) {
        var known = kept.get(key);
        if (known != null) {
            return known;
        }
        var made = making.get();
        kept.put(key, made, text.weight());
        return made;
    }
}
