package org.mekongmigration.handinhand.content;

import java.util.List;

/** Prose as text: see content-format.md. Ours, not CommonMark: marks open and close whatever stands beside them. */
public final class ProseText {

    private ProseText() {}

    public static Prose read(String text) {
        return new ProseReader(text).read();
    }

    public static String write(Prose prose) {
        return ProseWriter.write(prose);
    }

    /** One paragraph of words without any mark. */
    public static Prose plain(String words) {
        return new Prose(List.of(new Prose.Paragraph(List.of(new Prose.Words(words, false, false)))));
    }
}
