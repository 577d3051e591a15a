package org.mekongmigration.handinhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.Corpus;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.StructText;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Faces;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Paragraphs;
import org.mekongmigration.handinhand.typesetting.Style;
import org.mekongmigration.handinhand.typesetting.Tag;

class PdfPressTest {

    private static final Paragraphs PARAGRAPHS = new Paragraphs(Faces.shipped());
    private static final Facts FACTS = SetText.facts("Test", Language.ENGLISH);

    private final Tag root = Tag.root();
    private final List<Mark> marks = new ArrayList<>();

    @Test
    void givesTheSameBytesForTheSameOrder() {
        assertThat(SetText.pdf(Corpus.all(), 12, 200)).isEqualTo(SetText.pdf(Corpus.all(), 12, 200));
    }

    @Test
    void datesAFileByTheWorkAndNotByTheClock() throws IOException {
        words(root.child(Tag.Role.P, null), "One", 100);

        try (var document = Loader.loadPDF(pdf(FACTS))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-11-21T10:15:30Z"));
        }
    }

    @Test
    void saysTitleMakersAndLanguageOfTheWork() throws IOException {
        words(root.child(Tag.Role.P, null), "One", 100);
        var makers = List.of(new Maker("author", "A & B"), new Maker("illustrator", "C <D>"));
        var facts = new Facts("ทะเล & \"{title}\" <1>", Language.THAI, List.of(Language.THAI), makers, "CC BY 4.0", 3);

        var pdf = pdf(facts);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("ทะเล & \"{title}\" <1>");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("A & B, C <D>");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th");
            assertThat(document.getVersion()).isEqualTo(1.7f);
        }
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void readsInTheOrderOfTheTreeWhateverTheOrderOnPaper() {
        var first = root.child(Tag.Role.P, null);
        var second = root.child(Tag.Role.P, null);
        words(second, "Second", 200);
        words(first, "First", 100);
        words(second, " and more", 220);

        assertThat(StructText.of(pdf(FACTS)).paragraphs()).containsExactly("First", "Second and more");
    }

    @Test
    void tellsReadersNothingOfOrnaments() {
        words(root.child(Tag.Role.P, null), "Told", 100);
        marks.add(new Mark.Words(null, 50, 200, line("Running head"), Ink.RIVER));

        var pdf = pdf(FACTS);

        assertThat(StructText.of(pdf).paragraphs()).containsExactly("Told");
        assertThat(Poppler.rawText(pdf)).contains("Running head");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void keepsListsTablesNotesAndHeadingsAccessible() {
        words(root.child(Tag.Role.H1, null), "Lesson", 50);
        var list = root.child(Tag.Role.LIST, null);
        for (int i = 1; i <= 2; i++) {
            var item = list.child(Tag.Role.ITEM, null);
            words(item.child(Tag.Role.LABEL, null), i + ".", 60 + 20 * i);
            words(item.child(Tag.Role.ITEM_BODY, null).child(Tag.Role.P, Language.THAI), "น้ำ", 60 + 20 * i);
        }
        var table = root.child(Tag.Role.TABLE, null);
        var head = table.child(Tag.Role.ROW, null);
        words(head.child(Tag.Role.HEAD_CELL, null), "Thing", 150);
        words(head.child(Tag.Role.HEAD_CELL, null), "Count", 150);
        var row = table.child(Tag.Role.ROW, null);
        words(row.child(Tag.Role.CELL, null), "Cards", 170);
        row.child(Tag.Role.CELL, null);
        words(root.child(Tag.Role.NOTE, null), "A note", 200);
        words(root.child(Tag.Role.NOTE, null), "Another", 220);
        root.child(Tag.Role.SECT, null).child(Tag.Role.P, null);

        var pdf = pdf(FACTS);

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(StructText.of(pdf).elements())
                .extracting(StructText.Element::role)
                .containsExactly(
                        "Document",
                        "H1",
                        "L",
                        "LI",
                        "Lbl",
                        "LBody",
                        "P",
                        "LI",
                        "Lbl",
                        "LBody",
                        "P",
                        "Table",
                        "TR",
                        "TH",
                        "TH",
                        "TR",
                        "TD",
                        "TD",
                        "Note",
                        "Note");
    }

    @Test
    void listsHeadingsOfTwoLevelsAsBookmarks() throws IOException {
        words(root.child(Tag.Role.H1, null), "Lesson", 50);
        words(root.child(Tag.Role.H2, null), "น้ำ", 100);
        words(root.child(Tag.Role.H3, null), "Step", 150);

        try (var document = Loader.loadPDF(pdf(FACTS))) {
            var lesson = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(lesson.getTitle()).isEqualTo("Lesson");
            assertThat(lesson.children()).extracting(PDOutlineItem::getTitle).containsExactly("น้ำ");
        }
    }

    @Test
    void printsHostileTextThatStillKeepsToBothProfiles() {
        var words = "\uD800x\uE000\uFFFF\u0000\uFEFF\uFFF9 😀 \u202Eabc\u2066 " + "a\u0301".repeat(3)
                + "\u0301".repeat(300);
        for (var language : Language.offered()) {
            marks.add(new Mark.Words(
                    root.child(Tag.Role.P, language),
                    50,
                    50 + 20 * marks.size(),
                    PARAGRAPHS.line(Text.plain(language, words), Style.text(10)),
                    Ink.INK));
        }

        var pdf = pdf(SetText.facts(words, Language.ENGLISH));

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(Poppler.rawText(pdf)).contains("😀");
    }

    @Test
    void printsMoreDistinctClustersThanOneFontHolds() {
        var hanzi = new StringBuilder();
        for (int size = 0; size < 3; size++) {
            for (int character = 0x4E00; character < 0x9FA0; character++) {
                if (Faces.shipped().face(new Language("zh-Hans"), false).has(character)) {
                    hanzi.append((char) character).append(size > 0 ? "\u0301".repeat(size) : "");
                }
            }
        }
        var text = Text.plain(new Language("zh-Hans"), hanzi.toString());

        var pdf = SetText.pdf(List.of(text), 6, 480);

        assertThat(Poppler.rawText(pdf).replaceAll("\\s", "")).startsWith(hanzi.substring(0, 5000));
    }

    @Test
    void refusesADocumentWithoutPages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetText.pdf(new Pages(List.of(), root, List.of()), FACTS, Resolution.PRINT));
    }

    private byte[] pdf(Facts facts) {
        return SetText.pdf(new Pages(List.of(new Page("", 595, 842, marks)), root, List.of()), facts, Resolution.PRINT);
    }

    private void words(Tag tag, String words, double baseline) {
        marks.add(new Mark.Words(tag, 50, baseline, line(words), Ink.INK));
    }

    private static Line line(String words) {
        return PARAGRAPHS.line(Text.plain(Language.ENGLISH, words), Style.text(12));
    }
}
