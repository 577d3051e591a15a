package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;

class RoundTripTest {

    @ParameterizedTest
    @MethodSource({"works", "whole"})
    void goInAndOutEqualThroughYamlAndJson(Path file) throws IOException {
        var work = read(Files.readAllBytes(file));
        var yaml = TestFormat.FORMAT.toYaml(work);
        assertThat(read(yaml.getBytes(StandardCharsets.UTF_8))).isEqualTo(work);
        assertThat(TestFormat.FORMAT.fromJson(TestFormat.FORMAT.toJson(work))).isEqualTo(work);
        assertThat(TestFormat.FORMAT.toYaml(TestFormat.FORMAT.fromJson(TestFormat.FORMAT.toJson(work))))
                .isEqualTo(yaml);
    }

    static Stream<Path> works() throws IOException {
        try (var whole = Files.list(Path.of("src/test/resources/whole"))) {
            return Stream.of(
                            TestFormat.works(TestFormat.EXAMPLES),
                            TestFormat.works(Path.of("lesson-templates")),
                            whole.sorted().toList())
                    .flatMap(List::stream);
        }
    }

    /** Works in which every kind of block stands once. */
    static Stream<Path> whole() throws IOException {
        return Files.list(Path.of("src/test/resources/whole"));
    }

    @Test
    void triesEachOfTheFourExamples() throws IOException {
        assertThat(TestFormat.works(TestFormat.EXAMPLES)).hasSize(4);
    }

    @Test
    void keepEveryTextThatCanBeTypedThroughYamlAndJson() {
        var random = new Random(3);
        var pieces = List.of(
                "a", "ก", "ျ", "日", "😀", " ", "  ", "\n", "\t", "\r", "- ", "# ", ": ", ", ", "\"", "'", "\\", "{",
                "]", "&", "*", "!", "|", ">", "%", "@", "`", "~", "null", "true", "1", "-1", ".5", "---", "...",
                "\u0000", "\u0085", "\u2028", "\uFEFF", "\u200B", "?", "<<", "=", "yes", "0x1", "1_0", "\uFFFE");
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var work = term(text.toString());
            assertThat(read(TestFormat.FORMAT.toFile(work)))
                    .as("%s", TestFormat.FORMAT.toYaml(work))
                    .isEqualTo(work);
            assertThat(TestFormat.FORMAT.fromJson(TestFormat.FORMAT.toJson(work)))
                    .isEqualTo(work);
        }
    }

    @Test
    void keepATextOfAHundredThousandCharacters() {
        for (var piece : List.of("ก", "a ", "line\n", "\"")) {
            var work = term(piece.repeat(100_000 / piece.length()));
            assertThat(read(TestFormat.FORMAT.toFile(work))).isEqualTo(work);
            assertThat(TestFormat.FORMAT.fromJson(TestFormat.FORMAT.toJson(work)))
                    .isEqualTo(work);
        }
    }

    private static Content read(byte[] yaml) {
        return TestFormat.FORMAT.read("work.yaml", yaml).work();
    }

    private static Term term(String words) {
        var form = new Term.Form(
                new BlockId("f1"), Term.Use.PREFERRED, Localized.of(Language.ENGLISH, words), Localized.empty());
        return new Term(
                new WorkId("t"),
                List.of(Language.ENGLISH),
                Localized.of(Language.ENGLISH, words),
                List.of(form),
                Localized.empty(),
                List.of(),
                null,
                List.of());
    }
}
