package org.mekongmigration.handinhand.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.FaceChoice;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.testing.Judges;
import org.mekongmigration.handinhand.testing.LanguageInFace;
import org.mekongmigration.handinhand.testing.Proof;
import org.mekongmigration.handinhand.testing.ShippedTexts;

/** The glyphs of the JDK's shaper, and where they stand, are those of HarfBuzz itself. */
class ShapesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/shapes/golden.tsv");

    private final Shaper shaper = new Shaper();

    /** A row of the committed file. */
    private record Golden(Language language, String face, String script, String text, String drawn) {

        static Golden of(String row) {
            var columns = row.split("\t");
            return new Golden(new Language(columns[0]), columns[1], columns[2], columns[3], columns[4]);
        }

        String pair() {
            return language.tag() + " " + face;
        }
    }

    static Map<String, List<Golden>> golden() throws IOException {
        try (var rows = Files.lines(GOLDEN, StandardCharsets.UTF_8)) {
            return rows.filter(row -> !row.startsWith("#"))
                    .map(Golden::of)
                    .collect(Collectors.groupingBy(Golden::pair));
        }
    }

    static Stream<String> pairs() throws IOException {
        return golden().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areThoseOfHarfBuzzInEachLanguageAndFace(String pair) throws IOException {
        var rows = golden().get(pair);
        long wrong =
                rows.stream().filter(row -> !drawn(row).equals(row.drawn())).count();
        Proof.of(rows.getFirst().language(), Proof.Judged.SHAPES, rows.size(), wrong);
        assertThat(rows).allSatisfy(row -> assertThat(drawn(row)).as(row.text()).isEqualTo(row.drawn()));
    }

    @Test
    void areProvedForEachOfferedLanguageInEachOfItsFaces() throws IOException {
        var expected = LanguageInFace.all()
                .flatMap(pair -> Stream.of(true, false)
                        .map(strong -> pair.language() + " "
                                + Faces.shipped()
                                        .chosen(pair.choice())
                                        .face(pair.language(), strong)
                                        .name()))
                .distinct();

        assertThat(golden().keySet()).containsAll(expected.toList());
    }

    @Test
    void areGoldenByTheHarfBuzzThatTheTestsAsk() throws IOException {
        var row = golden().values().iterator().next().getFirst();

        assertThat(Judges.called()
                        .shape(row.face(), row.script(), row.language().tag(), row.text()))
                .hasToString(row.drawn());
    }

    /** The pieces in which texts are really shaped: of all that is shipped, and of mixtures of anything. */
    @Test
    void areThoseOfHarfBuzzInEachPieceOfWhatIsShippedAndOfMixtures() {
        var asked = new HashSet<List<String>>();
        var choices = List.of(FaceChoice.USUAL, LanguageInFace.others());
        for (var text : Stream.concat(ShippedTexts.all().stream(), mixtures()).toList()) {
            for (var piece : choices.stream()
                    .flatMap(choice -> pieces(text, choice).stream())
                    .toList()) {
                var words = text.words().substring(piece.start(), piece.end());
                var script = UScript.getShortName(piece.script());
                var face = piece.face().name();
                var tag = text.language().tag();
                if (piece.kind() == Piece.Kind.DRAWN && asked.add(List.of(tag, face, script, words))) {
                    var drawn = drawn(shaper.shape(piece.face(), words, piece.script(), text.language()));
                    var expected =
                            Judges.called().shape(face, script, tag, words).toString();
                    Proof.of(text.language(), Proof.Judged.SHAPES, 1, drawn.equals(expected) ? 0 : 1);
                    assertThat(drawn)
                            .as("%s, %s, %s: %s", tag, face, script, words)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(4000);
    }

    private static List<Piece> pieces(Text text, FaceChoice choice) {
        var graphemes = new Borders().graphemes(text.words());
        return new Itemiser(Faces.shipped().chosen(choice))
                .pieces(text.words(), graphemes, text.language(), index -> false);
    }

    private static Stream<Text> mixtures() {
        var chance = new Random(11);
        var words = Corpus.all().stream()
                .flatMap(text -> Arrays.stream(text.words().split(" ")))
                .toList();
        return IntStream.range(0, 500).mapToObj(i -> {
            var language =
                    Language.offered().get(chance.nextInt(Language.offered().size()));
            var mixed = IntStream.range(0, 6)
                    .mapToObj(n -> words.get(chance.nextInt(words.size())))
                    .collect(Collectors.joining(chance.nextBoolean() ? " " : ""));
            return Text.plain(language, mixed);
        });
    }

    private String drawn(Golden row) {
        var family = Arrays.stream(Family.values())
                .filter(any ->
                        any.file(false).equals(row.face()) || any.file(true).equals(row.face()))
                .findFirst()
                .orElseThrow();
        var face = Faces.shipped()
                .face(
                        family,
                        family.file(true).equals(row.face())
                                && !family.file(false).equals(row.face()));
        var glyphs = shaper.shape(
                face, row.text(), UScript.getCodeFromName(Objects.requireNonNull(row.script())), row.language());
        return drawn(glyphs);
    }

    static String drawn(Glyphs glyphs) {
        return IntStream.range(0, glyphs.count())
                        .filter(i -> glyphs.ids()[i] < Glyphs.HIDDEN)
                        .mapToObj(i -> "%d@%d,%d ".formatted(glyphs.ids()[i], glyphs.x()[i], glyphs.y()[i]))
                        .collect(Collectors.joining())
                + "=" + glyphs.width();
    }
}
