package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.language.Typeface;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.storybook.Storybook.Layout;
import org.mekongmigration.handinhand.storybook.Storybook.Spread;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.StructText;
import org.mekongmigration.handinhand.testing.VeraPdf;

/** A book of twelve openings in every language and in pairs, from its files to the words that other programs read in the PDF. */
class BookExportTest {

    private static final int SPREADS = 12;
    private static final BlockId LAKE = new BlockId("lake");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|stacked",
                "th|stacked",
                "my|stacked",
                "shn|stacked",
                "mnw|stacked",
                "ksw|stacked",
                "km|stacked",
                "lo|stacked",
                "vi|stacked",
                "ja|stacked",
                "zh-Hans|stacked",
                "th,my|stacked",
                "km,lo|side-by-side",
                "shn,mnw|stacked",
                "vi,ja|side-by-side",
                "zh-Hans,ksw|stacked",
                "th,my|side-by-side --paper square-20",
                "km,en|stacked --paper square-20",
                "my,lo|side-by-side --paper A4",
            })
    void keepsEveryWordAsItWasTyped(String tags, String layout) throws IOException {
        var languages = Arrays.stream(tags.split(",")).map(Language::new).toList();
        var book = book(languages);
        write(book);

        var pdf = export(("--languages " + tags + " --layout " + layout).split(" "));

        var expected = paragraphs(book, languages);
        assertThat(StructText.of(pdf).paragraphs()).containsExactlyElementsOf(expected);
        assertThat(spacesThatTheSourceLacks(Poppler.rawText(pdf), expected)).isEmpty();
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void setsEachLanguageInTheFaceThatTheBookChose() throws IOException {
        var languages = List.of(Language.THAI, new Language("shn"));
        var faces = Map.of(Language.THAI, Typeface.SARABUN, new Language("shn"), Typeface.NOTO_SANS_MYANMAR);
        var book = Edit.set(book(languages), new Place(List.of("faces")), faces);
        write(book);

        var pdf = export("--languages", "th,shn");

        assertThat(StructText.of(pdf).paragraphs()).containsExactlyElementsOf(paragraphs(book, languages));
        assertThat(fonts(pdf))
                .contains("Sarabun-Regular", "Sarabun-Bold", "NotoSansMyanmar-Regular", "NotoSansMyanmar-Bold")
                .noneMatch(font -> font.startsWith("NotoSansThai") || font.startsWith("Padauk"));
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    private static Set<String> fonts(byte[] pdf) throws IOException {
        var fonts = new HashSet<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}[+]", ""));
                }
            }
        }
        return fonts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"th,my|stacked", "km,shn|side-by-side --paper square-20", "en,lo|stacked --paper A4"})
    void putsEveryWordOnTheContactSheetToo(String tags, String layout) throws IOException {
        var languages = Arrays.stream(tags.split(",")).map(Language::new).toList();
        var book = book(languages);
        write(book);

        var pdf = export(("--contact-sheet --languages " + tags + " --layout " + layout).split(" "));

        var read = StructText.of(pdf).paragraphs();
        var expected = paragraphs(book, languages);
        // between them stand the captions of the pages
        assertThat(read).containsSubsequence(expected);
        assertThat(spacesThatTheSourceLacks(Poppler.rawText(pdf), read)).isEmpty();
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        var sheet = Poppler.picture(pdf, 1, 72);
        assertThat((double) sheet.getWidth() / sheet.getHeight()).isCloseTo(210 / 297.0, within(0.005));
    }

    private byte[] export(String... options) throws IOException {
        var out = folder.resolve("book.pdf");
        var arguments = new ArrayList<>(List.of("export", folder.resolve("book").toString(), "--to", "pdf"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--out", out.toString()));
        var results = new ByteArrayOutputStream();
        var line = new CommandLine(
                () -> {
                    throw new AssertionError("export needs no application");
                },
                () -> {
                    throw new AssertionError("export needs no application");
                },
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        assertThat(line.run(arguments.toArray(String[]::new)))
                .as("%s", messages.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(results.toString(StandardCharsets.UTF_8).strip()).isEqualTo(out.toString());
        return Files.readAllBytes(out);
    }

    private void write(Storybook book) throws IOException {
        var pictures = Files.createDirectories(folder.resolve("book/pictures"));
        Files.copy(TestFormat.EXAMPLES.resolve("storybook/pictures/lake.png"), pictures.resolve("lake.png"));
        Files.write(folder.resolve("book/work.yaml"), TestFormat.FORMAT.toFile(book));
    }

    private static Storybook book(List<Language> languages) {
        var spreads = new ArrayList<Spread>();
        for (int i = 0; i < SPREADS; i++) {
            var layout = Layout.values()[i % Layout.values().length];
            var words = Localized.<Prose>empty();
            for (var language : languages) {
                words = words.with(language, Translation.plain(ProseText.plain(line(language, i))));
            }
            spreads.add(
                    new Spread(new BlockId("s" + i), layout, i < Layout.values().length ? LAKE : null, null, words));
        }
        var title = Localized.<String>empty();
        for (var language : languages) {
            title = title.with(language, Translation.plain(line(language, 0)));
        }
        var alt = Localized.of(languages.getFirst(), "Lake");
        return new Storybook(
                new WorkId("book"),
                languages,
                title,
                null,
                Map.of(),
                null,
                spreads,
                List.of(),
                Map.of(LAKE, new Picture("pictures/lake.png", null, alt, null, null, false)),
                null,
                List.of(),
                null);
    }

    private static String line(Language language, int number) {
        var lines = Corpus.of(language).stream().map(Text::words).toList();
        return lines.get(number % lines.size());
    }

    /** Cover, openings, and the titles once more on the last page. */
    private static List<String> paragraphs(Storybook book, List<Language> languages) {
        var paragraphs = new ArrayList<String>();
        languages.forEach(language -> paragraphs.add(line(language, 0)));
        for (int i = 0; i < book.spreads().size(); i++) {
            for (var language : languages) {
                paragraphs.add(line(language, i));
            }
        }
        languages.forEach(language -> paragraphs.add(line(language, 0)));
        return paragraphs;
    }

    /** A line break is no space. Each paragraph is looked for without any, then read again with those of the file. */
    private static List<String> spacesThatTheSourceLacks(String raw, List<String> paragraphs) {
        var stray = new ArrayList<String>();
        var letters = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < raw.length(); i++) {
            if (!Character.isWhitespace(raw.charAt(i))) {
                letters.append(raw.charAt(i));
                places.add(i);
            }
        }
        int from = 0;
        for (var paragraph : paragraphs) {
            var bare = paragraph.replaceAll("\\s", "");
            int start = letters.indexOf(bare, from);
            if (start < 0) {
                stray.add("not found: " + paragraph);
                continue;
            }
            int at = 0;
            for (int i = 0; i < bare.length() - 1; i++) {
                at = paragraph.indexOf(bare.charAt(i), at) + 1;
                boolean typed = Character.isWhitespace(paragraph.charAt(at));
                var between = raw.substring(places.get(start + i) + 1, places.get(start + i + 1));
                if (between.contains(" ") && !typed) {
                    stray.add(paragraph.substring(0, at) + "|" + paragraph.substring(at));
                }
            }
            from = start + bare.length();
        }
        return stray;
    }
}
