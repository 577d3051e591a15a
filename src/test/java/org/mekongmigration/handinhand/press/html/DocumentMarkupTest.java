package org.mekongmigration.handinhand.press.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.ActKind;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.document.Text.Mark;
import org.mekongmigration.handinhand.document.Text.Span;
import org.mekongmigration.handinhand.language.Language;
import org.xml.sax.InputSource;

class DocumentMarkupTest {

    private static final Language ENGLISH = Language.ENGLISH;

    private static final Facts FACTS = new Facts("A title", ENGLISH, List.of(ENGLISH), List.of(), null, 1);

    private static final String HOSTILE =
            "</p><script>alert(1)</script>\" onload='x' & <img src=x onerror=y> \u0000\u0008\uFFFE]]>";

    @Test
    void letsNoWordOfAUserBecomeMarkup() throws Exception {
        var written = write(
                new Block.Heading(1, text(HOSTILE)),
                new Block.Teaser(text(HOSTILE)),
                new Block.Paragraph(text(HOSTILE)),
                new Block.Items(List.of(), List.of(text(HOSTILE))),
                new Block.Figure(picture(), text(HOSTILE)),
                new Block.Figure(null, text(HOSTILE)),
                new Block.Step(
                        text("5"),
                        null,
                        text(HOSTILE),
                        List.of(new Block.Act(ActKind.SAY, text("Say"), List.of(new Block.Paragraph(text(HOSTILE))))),
                        null,
                        List.of(),
                        List.of()));
        assertThat(written).doesNotContain("<script", "<img src=x", "onload='", "\u0000", "\u0008");
        var parsed = parse(written);
        assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
        assertThat(parsed.getElementsByTagName("img").getLength()).isEqualTo(1);
        assertThat(parsed.getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo(HOSTILE.replaceAll("[\u0000\u0008\uFFFE]", ""));
    }

    @Test
    void namesTheLanguageOfEveryTextThatIsNotThePages() throws Exception {
        var thai = new Text(Language.THAI, List.of(new Span("เกาะ", false), new Span("ใหญ่", true)), Mark.NONE);
        var written = write(new Block.Paragraph(thai), new Block.Paragraph(text("An island")));
        assertThat(written).contains("<p lang=\"th\">เกาะ<b>ใหญ่</b></p>").contains("<p>An island</p>");
    }

    /** Browsers part lines there. */
    @Test
    void keepsStackedLettersOfBurmeseTogether() {
        assertThat(prose("လက်ဖက်။ ကမ္ဘာ့ဘယ်ထောင့်က")).isEqualTo("လက်ဖက်။ {ကမ္ဘာ့}ဘယ်ထောင့်က");
        assertThat(prose("သင်္ဘောသီး မက္ကဆီကို")).isEqualTo("{သင်္ဘော}သီး {မက္က}ဆီကို");
        assertThat(prose("ဗုဒ္ဓ")).isEqualTo("{ဗုဒ္ဓ}");
        assertThat(prose("က္က")).isEqualTo("{က္က}");
        assertThat(prose("မြစ်တစ်စင်း၊ နာမည် ရှစ်ခု။")).isEqualTo("မြစ်တစ်စင်း၊ နာမည် ရှစ်ခု။");
    }

    private static String prose(String words) {
        return Markup.in(Language.BURMESE)
                .prose(words)
                .toString()
                .replace("<span class=\"whole\">", "{")
                .replace("</span>", "}");
    }

    @Test
    void saysWhichWordsStandInForOthers() {
        var standIn = new Text(ENGLISH, List.of(new Span("island", false)), Mark.STAND_IN);
        var written = DocumentMarkup.write(
                document(new Block.Paragraph(standIn)),
                Language.THAI,
                source -> Pictures.Shown.one("x"),
                Addresses.HERE,
                below -> {});
        assertThat(written.standIns()).isTrue();
        assertThat(written.drafts()).isFalse();
        assertThat(written.markup().toString()).contains("<p lang=\"en\"><span class=\"stand-in\">island</span></p>");
    }

    @Test
    void givesPicturesTheirSizeSoThatNothingMoves() {
        assertThat(write(new Block.Figure(picture(), text("A lake")), new Block.Figure(picture(), text("A hill"))))
                .contains("alt=\"A lake\" width=\"800\" height=\"600\"/>")
                .contains("alt=\"A hill\" width=\"800\" height=\"600\" loading=\"lazy\"");
    }

    /** Questions that need two pages: an address leads to the first, and no two places have one name. */
    @Test
    void givesEachPageOfABookANameOfItsOwn() {
        var questions = new Leaves.Leaf("questions", List.of(), List.of());
        var book = new Document(FACTS, new Leaves(List.of(questions, questions), 14));

        assertThat(write(book)).contains("id=\"page-questions\"").contains("id=\"page-questions-2\"");
    }

    private static String write(Block... blocks) {
        return write(document(blocks));
    }

    private static String write(Document document) {
        return DocumentMarkup.write(
                        document, ENGLISH, source -> Pictures.Shown.one("/p.jpg"), Addresses.HERE, below -> {})
                .markup()
                .toString();
    }

    private static Document document(Block... blocks) {
        var part = new Part(PartKind.GUIDE, text("Activity"), List.of(), List.of(), List.of(blocks));
        return new Document(FACTS, new Flow(List.of(part)));
    }

    private static PictureSource picture() {
        return new PictureSource("a".repeat(64), 800, 600, () -> {
            throw new AssertionError("not to be read");
        });
    }

    private static Text text(String words) {
        return Text.plain(ENGLISH, words);
    }

    private static org.w3c.dom.Document parse(String markup) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<body>" + markup + "</body>")));
    }
}
