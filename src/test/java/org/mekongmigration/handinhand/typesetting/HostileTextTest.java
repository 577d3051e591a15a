package org.mekongmigration.handinhand.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.pdf.Imprint;
import org.mekongmigration.handinhand.press.pdf.PdfPress;
import org.mekongmigration.handinhand.press.pdf.Resolution;
import org.mekongmigration.handinhand.testing.Corpus;

class HostileTextTest {

    private static final Finding.Place PLACE = new Finding.Place(List.of("title"));

    private final Paragraphs paragraphs = new Paragraphs(Faces.shipped());

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("en", "a".repeat(100_000)),
                Arguments.of("th", "ก".repeat(100_000)),
                Arguments.of("my", "ဆင်ကလေးသည်".repeat(9_000)),
                Arguments.of("en", "a" + "\u0301".repeat(10_000)),
                Arguments.of("my", "က" + "\u1039".repeat(10_000)),
                Arguments.of("my", "က\u1039".repeat(10_000)),
                Arguments.of("en", "\u202Eabc\u2066def\u2069".repeat(5_000)),
                Arguments.of("th", "\uD83D\uDC68\u200D\uD83D\uDC69 ".repeat(5_000)),
                Arguments.of("km", "\u200B".repeat(100_000)),
                Arguments.of("lo", "aกကກ漢あ1".repeat(10_000)),
                Arguments.of("vi", "\uD800x\uDFFF".repeat(5_000)),
                Arguments.of("ja", "\uE000\uFFFF\u0000\uFEFF\uFFF9".repeat(2_000)),
                Arguments.of("en", "\n".repeat(10_000)),
                Arguments.of("en", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isSetWholeAndSoon(String tag, String words) {
        var text = Text.plain(new Language(tag), words);

        var lines = assertTimeout(Duration.ofSeconds(30), () -> paragraphs.lines(text, Style.text(12), 300));

        assertThat(lines.stream().map(Line::text).collect(Collectors.joining()))
                .isEqualTo(words.replaceAll("[\n]", " "));
        assertThat(lines).allMatch(line -> line.width() <= 300.02 || isOneLetter(line));
        assertThat(lines)
                .flatExtracting(Line::runs)
                .flatExtracting(Line.Run::clusters)
                .noneMatch(cluster -> Arrays.stream(cluster.glyphs()).anyMatch(glyph -> glyph == 0));
    }

    /** Kind, language and the pattern that is repeated. */
    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of("no space, Latin", "en", "abcdefghij"),
                Arguments.of("no space, Thai", "th", "กขคงจฉชซฌญ"),
                Arguments.of("no space, Burmese", "my", "ဆင်ကလေးသည်"),
                Arguments.of("combining marks", "en", "\u0301"),
                Arguments.of("stacked letters", "my", "က\u1039"),
                Arguments.of("bidi controls", "en", "\u202Ea\u2066b\u2069"),
                Arguments.of("zero-width characters", "km", "\u200B\u200D\uFEFF"),
                Arguments.of("brackets that open", "th", "("));
    }

    /** Words, lines, pages and file together: what a person waits for. */
    @ParameterizedTest
    @MethodSource("patterns")
    void takesTimeAsItIsLong(String kind, String tag, String pattern) {
        var language = new Language(tag);
        var tenThousand = ofLength(language, pattern, 10_000);
        var hundredThousand = ofLength(language, pattern, 100_000);
        turn(tenThousand, hundredThousand); // warm

        // The two in turns, so that what else the machine does at a time is borne by both.
        var ratios = IntStream.range(0, 5)
                .mapToDouble(turn -> turn(tenThousand, hundredThousand))
                .sorted()
                .toArray();

        assertThat(ratios[2]).as("%s: %s", kind, Arrays.toString(ratios)).isLessThanOrEqualTo(15);
    }

    /** How many times as long the longer text takes, of which the shorter is a tenth and set ten times. */
    private double turn(Text shorter, Text longer) {
        double one = IntStream.range(0, 10)
                .mapToLong(time -> time(shorter))
                .average()
                .orElseThrow();
        return time(longer) / one;
    }

    private static Text ofLength(Language language, String pattern, int length) {
        return Text.plain(
                language, pattern.repeat(length / pattern.length() + 1).substring(0, length));
    }

    /** Of the processor, which others may share, and for words that nobody has set before. */
    private long time(Text text) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        var part = new Part(PartKind.GUIDE, text, List.of(text), List.of(), List.of(new Block.Paragraph(text)));
        var document = new Document(
                new Facts("Hostile", text.language(), List.of(text.language()), List.of(), null, null),
                new Flow(List.of(part)));
        var pages = new Typesetting().layOut(document, new Sheet(Paper.A4, false));
        try {
            new PdfPress()
                    .print(
                            pages,
                            document.facts(),
                            Resolution.PRINT,
                            new Imprint(Instant.EPOCH, "key"),
                            OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return threads.getCurrentThreadCpuTime() - begun;
    }

    @Test
    void leavesAGapForACharacterThatNoFaceHasAndSaysSo() {
        var text = Text.plain(Language.THAI, "น้ำ 😀 ดี");

        var line = paragraphs.line(text, Style.text(10));
        var findings = paragraphs.missing(text, PLACE);

        assertThat(line.text()).isEqualTo("น้ำ 😀 ดี");
        assertThat(line.runs())
                .flatExtracting(Line.Run::clusters)
                .filteredOn(cluster -> cluster.text().equals("😀"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.glyphs()).isEmpty())
                .satisfies(gap -> assertThat(gap.advance()).isPositive());
        assertThat(findings)
                .containsExactly(new Finding(
                        "typesetting.character.no-face", Finding.Severity.ERROR, PLACE, List.of("😀 U+1F600", "ไทย")));
    }

    @Test
    void findsNothingMissingInWordsThatCanBeRead() {
        for (var text : Corpus.all()) {
            assertThat(paragraphs.missing(text, PLACE)).isEmpty();
        }
    }

    /** Ten thousand marks on one letter cannot be parted, whatever the measure. */
    private static boolean isOneLetter(Line line) {
        return line.text().chars().skip(1).allMatch(mark -> Character.getType(mark) == Character.NON_SPACING_MARK);
    }
}
