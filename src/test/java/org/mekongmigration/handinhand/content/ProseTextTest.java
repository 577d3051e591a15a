package org.mekongmigration.handinhand.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTextTest {

    /** Letters of every script, and everything that means something in the text form. */
    private static final String[] ALPHABET =
            ("a b é ก ่ ื ។ ក ្ ល ແ ້ က ္ ာ ့ ၵ ႇ ၚ ၡ 日 本 、 “ ” 😀 \u200B \u00A0 * ** - . 1 2 0 10 [ ] [[ ]] | term: \\ # : \" ' \t")
                    .split(" ");

    @Test
    void readsBackEverythingThatItWrites() {
        var random = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            var prose = prose(random);
            assertThat(ProseText.read(ProseText.write(prose)))
                    .as("%s", ProseText.write(prose))
                    .isEqualTo(prose);
        }
    }

    @Test
    void readsAnyTextAtAllAndWritesTheSameProseAgain() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var once = ProseText.read(words(random, 30));
            assertThat(ProseText.read(ProseText.write(once))).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "เธอพูดว่า **“ไป”**แล้ว, เธอพูดว่า |“ไป”*|แล้ว",
        "彼は**「行く」**と言った, 彼は|「行く」*|と言った",
        "2 * 3 = 6, 2 * 3 = 6",
        "a ** b, a ** b",
        "a\\*b, a*b",
        "C:\\new, C:\\new",
    })
    void openAndCloseWhateverStandsBesideThem(String text, String runs) {
        var paragraph = (Prose.Paragraph) ProseText.read(text).blocks().getFirst();
        assertThat(String.join(
                        "|",
                        paragraph.inlines().stream()
                                .map(inline -> (Prose.Words) inline)
                                .map(words -> words.text() + (words.strong() ? "*" : ""))
                                .toList()))
                .isEqualTo(runs);
    }

    @Test
    void tellsParagraphsItemsAndReferencesApart() {
        var prose = ProseText.read("One.\nTwo.\n\n- a\n- b\n\n3. c\n\nSee [[term:migrant|a *migrant*]].");
        assertThat(prose.blocks())
                .containsExactly(
                        paragraph("One.\nTwo."),
                        new Prose.Bullets(List.of(item("a"), item("b"))),
                        new Prose.Numbered(List.of(item("c"))),
                        new Prose.Paragraph(List.of(
                                new Prose.Words("See ", false, false),
                                new Prose.TermWords(new WorkId("migrant"), "a *migrant*"),
                                new Prose.Words(".", false, false))));
    }

    @Test
    void readsHostileTextInAMoment() {
        for (var piece : List.of("*", "[[term:a|", "\\", "- ", "1. ", "\n", "**a*")) {
            var prose = ProseText.read(piece.repeat(100_000 / piece.length()));
            assertThat(ProseText.read(ProseText.write(prose))).isEqualTo(prose);
        }
    }

    private static Prose.Paragraph paragraph(String text) {
        return new Prose.Paragraph(List.of(new Prose.Words(text, false, false)));
    }

    private static Prose.Item item(String text) {
        return new Prose.Item(List.of(new Prose.Words(text, false, false)));
    }

    private static Prose prose(Random random) {
        var blocks = new ArrayList<Prose.Block>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            blocks.add(
                    switch (random.nextInt(3)) {
                        case 0 -> new Prose.Paragraph(inlines(random));
                        case 1 -> new Prose.Bullets(items(random));
                        default -> new Prose.Numbered(items(random));
                    });
        }
        return new Prose(blocks);
    }

    private static List<Prose.Item> items(Random random) {
        var items = new ArrayList<Prose.Item>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(new Prose.Item(inlines(random)));
        }
        return items;
    }

    private static List<Prose.Inline> inlines(Random random) {
        var inlines = new ArrayList<Prose.Inline>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            inlines.add(
                    random.nextInt(5) == 0
                            ? new Prose.TermWords(new WorkId("migrant"), words(random, 4))
                            : new Prose.Words(words(random, 8), random.nextBoolean(), random.nextBoolean()));
        }
        return inlines;
    }

    private static String words(Random random, int length) {
        var words = new StringBuilder();
        for (int i = random.nextInt(length + 1); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> words.append(' ');
                case 1 -> words.append('\n');
                default -> words.append(ALPHABET[random.nextInt(ALPHABET.length)]);
            }
        }
        return words.toString();
    }
}
