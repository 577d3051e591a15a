package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.edition.BeforePrinting;
import org.mekongmigration.handinhand.edition.WorkLookup;

/** Each check of paper against a whole work that prints well, in which one thing was spoilt. */
class BeforePrintingTest {

    private static final Path WHOLE = Path.of("src/test/resources/whole");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ID = Pattern.compile("\"((?:[a-z]+\\.)+[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern CHECK = Pattern.compile("class \\w+Check\\b");

    private final BeforePrinting before = Composers.printing().before();

    /** What every picture of a work is. */
    private record Shown(int width, Color colour) {
        static final Shown FINE = new Shown(1600, Color.WHITE);
    }

    /** A work that was spoilt: its kind, what of it (a regular expression), by what, its pictures; what is found then. */
    private record Spoilt(String kind, String what, String by, Shown pictures, String found) {}

    static final List<Spoilt> SPOILT = List.of(
            new Spoilt(
                    "storybook",
                    "The lake.}",
                    "The lake is wide. ".repeat(200) + "}",
                    Shown.FINE,
                    "WARNING typesetting.overfull spreads/s1/words/en"),
            new Spoilt(
                    "activity",
                    "words: \\{en: Bag}",
                    "words: {en: " + "A bag of many things. ".repeat(40) + "}",
                    Shown.FINE,
                    "WARNING typesetting.card.overfull printables/cards"),
            new Spoilt(
                    "storybook",
                    "$",
                    "",
                    new Shown(500, Color.WHITE),
                    "WARNING typesetting.picture.coarse spreads/s1/picture"),
            new Spoilt(
                    "activity",
                    "$",
                    "",
                    new Shown(90, Color.WHITE),
                    "WARNING typesetting.picture.coarse printables/cards"),
            new Spoilt(
                    "activity",
                    "Begin.}",
                    "Begin. \uD83D\uDE00}",
                    Shown.FINE,
                    "ERROR typesetting.character.no-face steps/st1/say/en"),
            new Spoilt(
                    "storybook",
                    "The end.",
                    "The \uA9C1 end.",
                    Shown.FINE,
                    "ERROR typesetting.character.no-face spreads/s2/words/en"),
            new Spoilt(
                    "storybook",
                    "$",
                    "",
                    new Shown(1600, new Color(0x203040)),
                    "WARNING edition.contrast cover/picture"),
            new Spoilt(
                    "storybook", "spreads:\n", "$0" + pages(1), Shown.FINE, "WARNING edition.binding-sheets spreads"),
            new Spoilt("storybook", "(?m)^  - \\{id: more.*\n", "", Shown.FINE, "WARNING edition.binding-few spreads"),
            new Spoilt(
                    "storybook", "spreads:\n", "$0" + pages(60), Shown.FINE, "WARNING edition.binding-many spreads"));

    private static String pages(int count) {
        return IntStream.range(0, count)
                .mapToObj("  - {id: again%d, layout: words-only, words: {en: Again.}}%n"::formatted)
                .collect(Collectors.joining());
    }

    /** The whole work of the other tests; a book as long as two folded sheets. */
    private static String whole(String kind) throws IOException {
        var whole = Files.readString(WHOLE.resolve(kind + ".yaml"));
        var more = IntStream.range(0, 4)
                .mapToObj("  - {id: more%d, layout: words-only, words: {en: More.}}%n"::formatted)
                .collect(Collectors.joining());
        return whole.replace("pictures:\n  lake", more + "pictures:\n  lake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity", "storybook", "lesson-plan", "term"})
    void findNothingInAWholeWork(String kind) throws IOException {
        assertThat(found(whole(kind), Shown.FINE)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SPOILT")
    void nameWhatIsSpoilt(Spoilt spoilt) throws IOException {
        var text = Pattern.compile(spoilt.what).matcher(whole(spoilt.kind)).replaceAll(spoilt.by);

        assertThat(found(text, spoilt.pictures)).contains(spoilt.found);
    }

    /** A sheet has many pictures. */
    @Test
    void tellWhichPictureIsTooSmall() throws IOException {
        assertThat(before.findings(work(whole("activity")), new Lookup(new Shown(90, Color.WHITE))))
                .filteredOn(finding -> finding.id().equals("typesetting.picture.coarse"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.arguments().getLast()).isEqualTo("A bag"));
    }

    @Test
    void findABookOfSixtyFourPagesBound() throws IOException {
        assertThat(found(whole("storybook").replace("spreads:\n", "spreads:\n" + pages(56)), Shown.FINE))
                .isEmpty();
    }

    /** A check without a fixture that fires is no check. */
    @Test
    void areAllTried() throws IOException {
        var tried = Stream.concat(
                        SPOILT.stream().map(Spoilt::found),
                        FindingsTest.SPOILT.stream().map(row -> row.get(3)))
                .map(found -> found.split(" ")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        var words = ResourceBundle.getBundle("words.finding", Locale.ROOT);
        assertThat(tried)
                .containsAll(words.keySet().stream()
                        .filter(key -> key.matches("finding\\.(typesetting|edition\\.(contrast|binding)).*"))
                        .map(key -> key.substring("finding.".length()))
                        .toList());

        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith("Check.java")).toList()) {
                var source = Files.readString(file);
                var named = ID.matcher(source)
                        .results()
                        .map(match -> match.group(1))
                        .filter(id -> words.containsKey("finding." + id))
                        .filter(id -> !id.equals("lessonplan.part-unpublished")) // PackViewsTest
                        .toList();
                if (CHECK.matcher(source).find() && source.contains("Finding.")) {
                    assertThat(tried).as("%s", file.getFileName()).containsAll(named);
                }
            }
        }
    }

    @Test
    void allSayWhatToDo() {
        var words = ResourceBundle.getBundle("words.finding", Locale.ROOT);
        var mends = words.keySet().stream()
                .filter(key -> key.startsWith("finding.mend."))
                .collect(Collectors.toSet());
        var used = words.keySet().stream()
                .filter(key -> !key.startsWith("finding.mend."))
                .map(key -> new Finding(
                                key.substring("finding.".length()),
                                Finding.Severity.WARNING,
                                new Finding.Place(List.of()),
                                List.of())
                        .mend())
                .collect(Collectors.toSet());

        assertThat(used).doesNotContain("finding.mend.look");
        used.add("finding.mend.look"); // of an id that nobody has written words for
        assertThat(mends).isEqualTo(used);
    }

    private List<String> found(String yaml, Shown pictures) {
        return before.findings(work(yaml), new Lookup(pictures)).stream()
                .map(finding -> finding.severity() + " " + finding.id() + " "
                        + String.join("/", finding.place().path()))
                .distinct()
                .toList();
    }

    private static Content work(String yaml) {
        return TestFormat.FORMAT
                .read("work.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .work();
    }

    private record Lookup(Shown pictures) implements WorkLookup {

        @Override
        public Optional<PictureSource> picture(WorkId owner, Picture picture) {
            int height = pictures.width() * 3 / 4;
            var drawn = new BufferedImage(pictures.width(), height, BufferedImage.TYPE_INT_RGB);
            var pen = drawn.createGraphics();
            pen.setColor(pictures.colour());
            pen.fillRect(0, 0, pictures.width(), height);
            pen.dispose();
            var out = new ByteArrayOutputStream();
            try {
                ImageIO.write(drawn, "png", out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var hash =
                    "%032x%032x".formatted(pictures.width(), pictures.colour().getRGB());
            return Optional.of(new PictureSource(
                    hash, pictures.width(), height, () -> new ByteArrayInputStream(out.toByteArray())));
        }

        @Override
        public Optional<Content> find(Reference reference) {
            try {
                return Optional.of(work(
                                Files.readString(WHOLE.resolve(reference.kind().word() + ".yaml"))))
                        .filter(work -> work.id().equals(reference.work()));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }
}
