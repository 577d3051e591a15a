package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.content.FormatRejected;
import org.mekongmigration.handinhand.content.Problem;
import org.mekongmigration.handinhand.content.Problem.Reason;

/** One broken file a rule; its first line says where the message has to point. */
class BrokenFilesTest {

    private static final String HEAD = "format: hand-in-hand/1\nkind: term\nid: t\nlanguages: [en]\n";

    @ParameterizedTest
    @MethodSource("fixtures")
    void areNamedWithLineColumnAndKey(Path fixture) throws IOException {
        var name = fixture.getFileName().toString();
        var expected = Files.readAllLines(fixture).getFirst().substring(2);
        var problems = problems(name, Files.readAllBytes(fixture));
        assertThat(problems).as(name).hasSize(1);
        var problem = problems.getFirst();
        assertThat(verdict(problem)).as(name).isEqualTo(expected);
        assertThat(problem.mark().file()).isEqualTo(name);
    }

    static Stream<Path> fixtures() throws IOException {
        return Files.list(Path.of("src/test/resources/broken")).sorted();
    }

    @Test
    void haveAFixtureOrATestHereForEveryReason() throws IOException {
        var tried = EnumSet.of(
                Reason.EMPTY,
                Reason.TOO_LONG,
                Reason.TOO_DEEP,
                Reason.TOO_MANY_PARTS,
                Reason.NOT_UTF8,
                Reason.NOT_JSON);
        // what is wrong with files and folders is tried in WorkFilesTest
        tried.addAll(EnumSet.range(Reason.FILE_MISSING, Reason.WORK_ID_TWICE));
        for (var fixture : fixtures().toList()) {
            tried.add(Reason.valueOf(Files.readAllLines(fixture).getFirst().split(" ")[2]));
        }
        assertThat(tried).containsExactlyInAnyOrder(Reason.values());
    }

    @Test
    void haveWordsForEveryReason() {
        var words = ResourceBundle.getBundle("words.content");
        for (var reason : Reason.values()) {
            assertThat(words.containsKey(reason.words())).as(reason.words()).isTrue();
        }
    }

    @Test
    void areAnsweredWithAllThatIsWrongAtOnce() {
        var text = HEAD + "forms:\n  - {id: f1, use: prefered}\n  - {id: f2, use: avoided, note: x}\ncolour: red\n";
        assertThat(problems("work.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .extracting(BrokenFilesTest::verdict)
                .containsExactlyInAnyOrder(
                        "8:1 KEY_UNKNOWN -",
                        "6:19 VALUE_NOT_ALLOWED forms.f1.use",
                        "7:28 KEY_UNKNOWN forms.f2",
                        "7:19 VALUE_NOT_ALLOWED forms.f2.use");
    }

    @Test
    void thatAreEmptySaySo() {
        assertThat(only("work.yaml", "")).isEqualTo("1:1 EMPTY -");
        assertThat(only("work.json", "  ")).isEqualTo("1:1 EMPTY -");
    }

    @Test
    void thatAreNotUtf8NameTheByte() {
        var bytes = (HEAD + "title: {en: ???}").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xA1;
        assertThat(verdict(problems("work.yaml", bytes).getFirst())).isEqualTo("5:14 NOT_UTF8 -");
    }

    @Test
    void thatAreTooDeepTooLongOrTooManyAreRefusedInAMoment() {
        assertThat(only("work.yaml", "[".repeat(100_000))).endsWith("TOO_DEEP -");
        assertThat(only("work.json", "[".repeat(100_000))).endsWith("TOO_DEEP -");
        assertThat(only("work.yaml", "{a: ".repeat(100_000))).endsWith("TOO_DEEP -");
        assertThat(only("work.json", "[" + "1,".repeat(500_000) + "1]")).endsWith("TOO_MANY_PARTS -");
        assertThat(only("work.yaml", "- 1\n".repeat(500_000))).endsWith("TOO_MANY_PARTS -");
        assertThat(only("work.yaml", "a".repeat(17 << 20))).isEqualTo("1:1 TOO_LONG -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{'format': 'hand-in-hand/1',\n  'kind': 'term', 'id': 'T'}`|2:25 VALUE_NOT_ALLOWED id",
                "{'format': 'hand-in-hand/1', 'kind': 'term', 'id': 't', 'id': 'u'}|1:57 KEY_TWICE -",
                "{'format': 'hand-in-hand/1',}|1:29 NOT_JSON -",
                "{'format': 'hand-in-hand/1'|1:28 NOT_JSON -",
                "{} {}|1:4 SEVERAL_DOCUMENTS -",
            })
    void thatAreJsonAreNamedJustSo(String json, String expected) {
        var problems = problems("work.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(problems.stream().map(BrokenFilesTest::verdict)).contains(expected);
    }

    private static String only(String file, String text) {
        return verdict(problems(file, text.getBytes(StandardCharsets.UTF_8)).getFirst());
    }

    private static List<Problem> problems(String file, byte[] bytes) {
        var rejected = catchThrowableOfType(FormatRejected.class, () -> TestFormat.FORMAT.read(file, bytes));
        return rejected == null ? new ArrayList<>() : rejected.problems();
    }

    private static String verdict(Problem problem) {
        return problem.mark().line() + ":" + problem.mark().column() + " " + problem.reason() + " "
                + (problem.key().isEmpty() ? "-" : problem.key());
    }
}
