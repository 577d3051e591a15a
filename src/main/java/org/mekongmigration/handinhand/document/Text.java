package org.mekongmigration.handinhand.document;

import java.util.List;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.language.Language;

/**
 * Words of one language.
 *
 * @param language that the words are in, whatever was asked for
 * @param mark what a reader has to know about these words
 */
public record Text(Language language, List<Span> spans, Mark mark) {

    public Text {
        spans = List.copyOf(spans);
    }

    public enum Mark {
        NONE,
        /** a translation that no native speaker has checked */
        DRAFT,
        /** stands in the source language because the wanted one is missing */
        STAND_IN
    }

    /** @param strong in the bold face */
    public record Span(String words, boolean strong) {}

    public static Text plain(Language language, String words) {
        return new Text(language, List.of(new Span(words, false)), Mark.NONE);
    }

    /** All words, as they are typed. */
    public String words() {
        return spans.size() == 1
                ? spans.getFirst().words()
                : spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
