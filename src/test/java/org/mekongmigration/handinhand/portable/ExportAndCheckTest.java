package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.StructText;
import org.mekongmigration.handinhand.testing.VeraPdf;

class ExportAndCheckTest {

    private static final String PLAN = "src/test/resources/examples/lesson-plan";
    private static final String ACTIVITY = "src/test/resources/examples/activity";
    private static final String BOOK = "src/test/resources/examples/storybook";
    private static final String TERM = "src/test/resources/examples/term/work.yaml";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void printsAPlanWithWhatItNamesInside() throws IOException {
        var out = folder.resolve("pack.pdf");
        assertThat(run("export", PLAN, ACTIVITY, TERM, "--to", "pdf", "--languages", "th", "--out", out.toString()))
                .isZero();
        assertThat(results()).containsExactly(out.toString());
        assertThat(StructText.of(Files.readAllBytes(out)).paragraphs())
                .contains("Why people move", "2. Choose six", "รูปถ่ายครอบครัว", "Undocumented migrant");
    }

    @Test
    void saysOnStandardErrorWhereTheSourceStandsIn() {
        assertThat(export(BOOK, "--languages", "my", "--out", folder + "/")).isZero();
        assertThat(messages()).contains("the-lake-we-share: spreads.s3.words is missing in my; printed in en");
        assertThat(results())
                .containsExactly(folder.resolve("the-lake-we-share-my.pdf").toString());
    }

    @Test
    void printsOneFileAWorkIntoAFolderAndNoneIntoAFile() {
        assertThat(run(
                        "export",
                        BOOK,
                        TERM,
                        "--to",
                        "pdf",
                        "--out",
                        folder.resolve("a.pdf").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("a.pdf")).doesNotExist();
        assertThat(run(
                        "export",
                        BOOK,
                        TERM,
                        "--to",
                        "pdf",
                        "--out",
                        folder.resolve("new").toString()))
                .isZero();
        assertThat(results()).hasSize(2).allMatch(file -> Files.exists(Path.of(file)));
    }

    @Test
    void keepsTwoWorksOfTheSameTitleApart() throws IOException {
        for (var id : List.of("one", "two")) {
            var file = Files.createDirectories(folder.resolve(id)).resolve("work.yaml");
            Files.writeString(
                    file,
                    "format: hand-in-hand/1\nkind: term\nid: %s\nlanguages: [en]\ntitle: {en: Same}\n".formatted(id));
        }
        assertThat(run(
                        "export",
                        folder.resolve("one").toString(),
                        folder.resolve("two").toString(),
                        "--to",
                        "pdf",
                        "--out",
                        folder.resolve("out").toString()))
                .isZero();
        assertThat(results())
                .containsExactly(
                        folder.resolve("out/same-en.pdf").toString(),
                        folder.resolve("out/two-same-en.pdf").toString());
    }

    @Test
    void printsThePartsThatAreAskedFor() throws IOException {
        assertThat(export(ACTIVITY, "--include", "answers", "--guide", "th", "--out", folder + "/"))
                .isZero();
        var pdf = Files.readAllBytes(Path.of(results().getFirst()));
        assertThat(Poppler.rawText(pdf)).contains("Any of: work, safety").doesNotContain("Cards on the table");
    }

    @Test
    void printsTheOthersWhenOneFileIsBad() {
        assertThat(run(
                        "export",
                        BOOK,
                        "src/test/resources/broken/kind-unknown.yaml",
                        "--to",
                        "pdf",
                        "--out",
                        folder + "/"))
                .isEqualTo(1);
        assertThat(results()).hasSize(1);
        assertThat(messages())
                .contains("src/test/resources/broken/kind-unknown.yaml:3:7: error: kind: Found \"song\";"
                        + " allowed are: activity, lesson-pack, lesson-plan, lesson-template, storybook, term.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to epub|--to: found 'epub'; allowed: pdf.",
                "--to pdf --paper B5|--paper: found 'B5'; allowed: A3, A4, A5, Letter, square-20.",
                "--to pdf --country Siam|--country: found 'Siam'; allowed: two letters",
                "--to pdf --paper A3|--paper: A3 is for posters",
                "--to pdf --poster 3|--poster: found '3'; allowed: 1, 2, 4",
                "--to pdf --poster 1|--poster is for terms; there are other works here.",
                "--to pdf --layout facing|--layout: found 'facing'; allowed: stacked, side-by-side.",
                "--to pdf --include answer|--include: found 'answer'; allowed: guide, handouts, cards, answers.",
                "--to pdf --languages thai|--languages: found 'thai'; allowed: tags of languages",
                "--to pdf --languages th,th|--languages: a language stands twice",
                "--to pdf --guide|--guide needs a value.",
                "--to pdf --gray|There is no option --gray here",
                "--to pdf --to pdf|--to stands twice.",
                "--landscape|Say as what with --to",
            })
    void refusesACallThatItDoesNotUnderstand(String options, String message) {
        var arguments = new ArrayList<>(List.of("export", BOOK));
        arguments.addAll(List.of("--out", folder + "/"));
        arguments.addAll(List.of(options.split(" ")));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(messages().getFirst()).startsWith(message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void printsTheBacksOfCardsBehindTheirFronts() throws IOException {
        Files.writeString(folder.resolve("work.yaml"), """
                format: hand-in-hand/1
                kind: activity
                id: cards-with-backs
                languages: [en]
                title: {en: Cards with backs}
                curriculum:
                  - {id: k1, country: TH, code: S 2.1}
                  - {id: k2, country: KH, code: KH-4}
                printables:
                  - kind: cards
                    id: cards
                    title: {en: Question and answer}
                    per-sheet: 2
                    cards:
                      - {id: c1, words: {en: question one}, back: {en: answer one}}
                      - {id: c2, words: {en: question two}}
                licence: CC-BY-4.0
                makers: [{role: author, name: Somying}]
                """);
        var work = folder.resolve("work.yaml").toString();
        var cards = folder.resolve("cards.pdf");
        for (var edge : List.of("--both-sides", "--short-edge")) {
            assertThat(run("export", work, "--to", "pdf", "--include", "cards", edge, "--out", cards.toString()))
                    .isZero();
            var pages = Poppler.rawPages(Files.readAllBytes(cards));
            assertThat(pages).hasSize(2).allMatch(page -> page.contains("CC BY 4.0") && page.contains("Somying"));
            assertThat(pages.getFirst())
                    .contains("question one", "question two")
                    .doesNotContain("answer one");
            assertThat(pages.getLast()).contains("answer one").doesNotContain("question");
        }
        var guide = folder.resolve("guide.pdf");
        assertThat(run(
                        "export",
                        work,
                        "--to",
                        "pdf",
                        "--include",
                        "guide",
                        "--country",
                        "KH",
                        "--out",
                        guide.toString()))
                .isZero();
        assertThat(Poppler.rawText(Files.readAllBytes(guide))).contains("KH-4").doesNotContain("S 2.1");
    }

    @Test
    void hangsATermOnTheWall() throws IOException {
        var out = folder.resolve("poster.pdf");
        assertThat(run("export", TERM, "--to", "pdf", "--poster", "2", "--out", out.toString()))
                .isZero();
        assertThat(Poppler.rawPages(Files.readAllBytes(out))).hasSize(2);
    }

    @Test
    void hangsNoTermOnTheWallInALanguageInWhichItSaysNothing() {
        assertThat(run("export", TERM, "--to", "pdf", "--poster", "1", "--languages", "th,my", "--out", folder + "/"))
                .isEqualTo(1);
        assertThat(messages())
                .containsExactly(TERM
                        + ":1:1: error: --poster: this term has no word to use in my; it has one in en, th."
                        + " Ask for --languages en,th, or add the word to its forms.");
        assertThat(folder).isEmptyDirectory();
    }

    /** A word to avoid alone, without one to use, does not hang there either. */
    @Test
    void hangsATermOnTheWallInThoseOfItsLanguagesInWhichItSaysWhatToSay() throws IOException {
        var term = Files.writeString(folder.resolve("term.yaml"), """
                format: hand-in-hand/1
                kind: term
                id: half-said
                languages: [my, en]
                title: {en: "Neighbour"}
                forms:
                  - {id: f1, use: preferred, text: {en: "neighbour"}}
                  - {id: f2, use: avoid, text: {en: "stranger", my: "သူစိမ်း"}}
                licence: CC-BY-4.0
                makers: [{role: author, name: Hand in Hand}]
                """);
        var out = folder.resolve("poster.pdf").toString();
        assertThat(run("export", term.toString(), "--to", "pdf", "--poster", "1", "--languages", "my", "--out", out))
                .isEqualTo(1);
        assertThat(run("export", term.toString(), "--to", "pdf", "--poster", "1", "--out", out))
                .isZero();
        assertThat(StructText.of(Files.readAllBytes(Path.of(out))).paragraphs())
                .contains("neighbour", "stranger")
                .doesNotContain("သူစိမ်း");
    }

    @Test
    void makesNoContactSheetOfOtherWorks() {
        assertThat(run("export", BOOK, ACTIVITY, "--to", "pdf", "--contact-sheet", "--out", folder + "/"))
                .isEqualTo(2);
        assertThat(messages().getFirst()).startsWith("--contact-sheet is for books");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsSquarePaperToBooks() {
        assertThat(run("export", BOOK, ACTIVITY, "--to", "pdf", "--paper", "square-20", "--out", folder + "/"))
                .isEqualTo(2);
        assertThat(messages().getFirst()).startsWith("--paper: square-20 is for books");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void checksWithFileAndLineAndFailsOnErrorsAlone() {
        assertThat(run("check", "src/test/resources/examples")).isZero();
        assertThat(results())
                .contains(
                        "src/test/resources/examples/activity/work.yaml:67:9: warning: "
                                + "printables.my-bag.questions.sq1: Question sq1 has no answer for the teacher. Write it. [activity.answer-missing]");
        assertThat(messages()).isEmpty();
        assertThat(run("check", "src/test/resources/whole/activity.yaml")).isEqualTo(1);
        assertThat(results())
                .anyMatch(line -> line.startsWith(
                        "src/test/resources/whole/activity.yaml:51:9: error: pictures.bag.file: The file"));
        assertThat(run("check", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(run("check")).isEqualTo(2);
    }

    @Test
    void checksWhatWouldGoWrongOnPaperWithFileAndLine() throws IOException {
        var book = folder.resolve("work.yaml");
        Files.writeString(
                book,
                Files.readString(Path.of("src/test/resources/whole/storybook.yaml"))
                        .replace("The lake.", "The lake is wide. ".repeat(200))
                        .replace("The end.", "The end \uD83D\uDE00"));

        assertThat(run("check", book.toString())).isEqualTo(1);

        assertFound("id: s1", "warning: spreads.s1.words.en: .* \\[typesetting.overfull]", book);
        assertFound(
                "id: s2",
                "error: spreads.s2.words.en: No face has the character \uD83D\uDE00 U\\+1F600 \\(English\\)\\. .* \\[typesetting.character.no-face]",
                book);
        assertFound("spreads:", "warning: spreads: The book has 4 pages.* \\[edition.binding-few]", book);
    }

    /** @param said in the line of the file that the message names */
    private void assertFound(String said, String message, Path file) throws IOException {
        var lines = Files.readAllLines(file);
        int line = IntStream.range(0, lines.size())
                        .filter(at -> lines.get(at).contains(said))
                        .findFirst()
                        .orElseThrow()
                + 1;
        assertThat(results()).anyMatch(found -> found.matches("\\S+work.yaml:" + line + ":\\d+: " + message));
    }

    @Test
    void findsNoErrorInWhatIsShipped() {
        assertThat(run("check", "lesson-templates")).as("%s", results()).isZero();
    }

    @AfterEach
    void keepToBothProfilesInAllThatWasPrinted() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
                VeraPdf.kept(Files.readAllBytes(file));
            }
        }
    }

    private int export(String... arguments) {
        var all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--to", "pdf"));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return new CommandLine(
                        () -> {
                            throw new AssertionError("no application is needed");
                        },
                        () -> {
                            throw new AssertionError("no application is needed");
                        },
                        new PrintStream(results, true, StandardCharsets.UTF_8),
                        new PrintStream(messages, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private List<String> results() {
        return results.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> messages() {
        return messages.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
