package org.mekongmigration.handinhand.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.testing.LanguageInFace;

/** No language is set smaller than another by eye: the table of factors is true of the faces that are shipped. */
class SizesTest {

    private final Paragraphs paragraphs = new Paragraphs(Faces.shipped());

    @ParameterizedTest
    @CsvSource({
        "en, x, 0.503",
        "vi, x, 0.503",
        "th, ก, 0.594",
        "lo, ກ, 0.591",
        "km, ក, 0.598",
        "my, က, 0.545",
        "shn, ၵ, 0.545",
        "mnw, က, 0.545",
        "ksw, က, 0.545",
        "ja, 口, 0.717",
        "zh-Hans, 口, 0.698"
    })
    void drawBaseLettersAsHighAsTheTableSays(String tag, String letter, double body) {
        var run = paragraphs
                .line(Text.plain(new Language(tag), letter), Style.text(100))
                .runs()
                .getFirst();
        var outline = run.face().outline(run.clusters().getFirst().glyphs()[0]).getBounds2D();

        double height = -outline.getMinY() * run.size() / run.face().unitsPerEm();

        assertThat(height).isCloseTo(100 * body, within(5 * body));
    }

    @ParameterizedTest
    @EnumSource
    void statesTheBodyOfTheFaceThatIsShipped(Family family) {
        var face = Faces.shipped().face(family, false);
        var outline = face.outline(face.glyph(family.baseLetter())).getBounds2D();

        assertThat(-outline.getMinY() / face.unitsPerEm()).isCloseTo(family.body(), within(0.05 * family.body()));
    }

    /** Whatever face somebody chooses, a language looks about as large beside the others. */
    @ParameterizedTest
    @EnumSource
    void areAboutEqualInAllFacesOfAScript(Family family) {
        var language = Language.offered().stream()
                .filter(any -> Typeface.of(any).stream().anyMatch(typeface -> Family.of(typeface) == family))
                .findFirst()
                .orElseThrow();
        var usual = Family.of(Typeface.usual(language));

        assertThat(family.factor() * family.body())
                .isCloseTo(usual.factor() * usual.body(), within(0.01 * usual.body()));
    }

    /** The lowest ink of a line and the highest of the next do not meet. */
    @ParameterizedTest
    @MethodSource("pairs")
    void leaveRoomBetweenLines(LanguageInFace pair) {
        var faces = Faces.shipped().chosen(pair.choice());
        double over = 0;
        double under = 0;
        for (var text : Corpus.of(pair.language())) {
            for (var run : paragraphs.in(faces).line(text, Style.text(1)).runs()) {
                double unit = run.size() / run.face().unitsPerEm();
                for (var cluster : run.clusters()) {
                    for (int i = 0; i < cluster.glyphs().length; i++) {
                        var ink = run.face().outline(cluster.glyphs()[i]).getBounds2D();
                        over = Math.max(over, (cluster.dy()[i] - ink.getMinY()) * unit);
                        under = Math.max(under, (ink.getMaxY() - cluster.dy()[i]) * unit);
                    }
                }
            }
        }
        assertThat(over + under).isLessThan(faces.heights(pair.language(), 1).leading() + 0.005);
    }

    static Stream<LanguageInFace> pairs() {
        return LanguageInFace.all();
    }

    @Test
    void takeDigitsAndLatinLettersFromTheLatinFaceAtFactorOne() {
        var runs = paragraphs
                .line(Text.plain(Language.THAI, "มี 5 คน Shan"), Style.text(10))
                .runs();

        assertThat(runs)
                .filteredOn(run -> run.face().name().startsWith("Andika"))
                .hasSize(2)
                .allMatch(run -> run.size() == 10);
        assertThat(runs)
                .filteredOn(run -> run.face().name().startsWith("NotoSansThai"))
                .allMatch(run -> run.size() == 10.5);
    }

    @Test
    void takeBracketsFromTheFaceOfTheWordsInside() {
        var runs = paragraphs
                .line(Text.plain(Language.BURMESE, "ကြသည် (Unicode 15)။"), Style.text(10))
                .runs();

        assertThat(runs)
                .filteredOn(run -> run.face().name().equals("Andika-Regular"))
                .singleElement()
                .satisfies(run -> assertThat(run.clusters().getFirst().text()).isEqualTo("("))
                .satisfies(run -> assertThat(run.clusters().getLast().text()).isEqualTo(")"));
    }

    @Test
    void setEmphasisInARealBoldFace() {
        assertThat(LanguageInFace.all())
                .allSatisfy(pair -> assertThat(Faces.shipped()
                                .chosen(pair.choice())
                                .face(pair.language(), true)
                                .name())
                        .endsWith("Bold"));
    }

    @Test
    void keepASyllableInOneFaceWhereEmphasisBeginsInsideIt() {
        var text = new Text(
                Language.BURMESE, List.of(new Text.Span("သင်္ချ", false), new Text.Span("ာကို", true)), Text.Mark.NONE);

        var runs = paragraphs.line(text, Style.text(10)).runs();

        assertThat(runs.getFirst().clusters().getLast().text()).isEqualTo("ာ");
    }

    @Test
    void sayWhichWordsAreEmphasisedAlsoWhereNoFaceIsBold() {
        var text = new Text(
                new Language("ja"), List.of(new Text.Span("小さな", false), new Text.Span("象", true)), Text.Mark.NONE);

        var runs = paragraphs.line(text, Style.text(10)).runs();

        assertThat(runs.getLast().strong()).isTrue();
        assertThat(runs.getFirst().strong()).isFalse();
    }

    /** Letters of Vietnamese bear mark upon mark. */
    @Test
    void giveLinesOfAVietnameseHeadingMoreRoomThanOfAnEnglishOne() {
        var ink = LineInk.of(paragraphs.line(Text.plain(new Language("vi"), "ổ g"), Style.bold(1)), 0, 0);

        assertThat(Faces.shipped().heights(new Language("vi"), 1).headingLeading())
                .isGreaterThan(ink.getBounds2D().getHeight())
                .isGreaterThan(Faces.shipped().heights(Language.ENGLISH, 1).headingLeading());
    }
}
