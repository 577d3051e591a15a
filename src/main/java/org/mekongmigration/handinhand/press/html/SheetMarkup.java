package org.mekongmigration.handinhand.press.html;

import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Exercise;
import org.mekongmigration.handinhand.document.Exercise.DrawingRow;
import org.mekongmigration.handinhand.document.Exercise.Matching;
import org.mekongmigration.handinhand.document.Exercise.WordBank;
import org.mekongmigration.handinhand.document.Exercise.WritingTable;
import org.mekongmigration.handinhand.document.Text;

/** What pupils get: sheets to write on, cards to cut. */
final class SheetMarkup {

    private static final int MOST_LINES = 12;

    private final Markup out;
    private final TextMarkup texts;
    private final PictureMarkup pictures;
    private final BlockMarkup blocks;

    SheetMarkup(Markup out, TextMarkup texts, PictureMarkup pictures, BlockMarkup blocks) {
        this.out = out;
        this.texts = texts;
        this.pictures = pictures;
        this.blocks = blocks;
    }

    void write(Block.NameLine line) {
        out.open("p", "class", "name-line");
        blank(line.name());
        out.words(" ");
        blank(line.schoolClass());
        out.close();
    }

    private void blank(List<Text> label) {
        out.open("span");
        texts.together(label);
        out.close();
    }

    void write(Block.Question question) {
        out.open("div", "class", "question");
        question.perLanguage().forEach(this::numbered);
        blocks.write(question.answer());
        lines(question.lines());
        out.close();
    }

    private void numbered(Aim aim) {
        out.openIn(aim.text().language(), "p");
        texts.element("b", aim.number());
        out.words(" ");
        texts.inline(aim.text());
        out.close();
    }

    private void lines(int lines) {
        for (int i = 0; i < Math.min(lines, MOST_LINES); i++) {
            out.open("hr", "class", "line");
        }
    }

    void write(Block.CardSheet sheet) {
        out.open("ul", "class", "set");
        for (var card : sheet.cards()) {
            out.open("li");
            if (card.picture() != null || card.alt() != null) {
                pictures.write(card.picture(), card.alt());
            }
            texts.element("small", card.number());
            card.words().forEach(words -> texts.element("p", words));
            card.back().forEach(words -> texts.element("p", words, "class", "back"));
            out.close();
        }
        out.close();
    }

    void write(Exercise exercise) {
        switch (exercise) {
            case DrawingRow row -> write(row);
            case WritingTable table -> write(table);
            case Matching matching -> write(matching);
            case WordBank bank -> {
                out.open("ul", "class", "bank");
                bank.words().forEach(words -> item("li", words));
                out.close();
            }
        }
    }

    private void write(DrawingRow row) {
        out.open("div", "class", "drawings");
        for (var box : row.boxes()) {
            out.open("div");
            box.captions().forEach(this::numbered);
            out.element("div", "", "class", "draw");
            lines(box.lines());
            out.close();
        }
        out.close();
    }

    private void write(WritingTable table) {
        // wider than a phone where there are many columns: it moves by itself, and by keyboard
        out.open("div", "class", "scroll", "tabindex", "0", "role", "group");
        out.open("table", "class", "writing").open("thead").open("tr");
        item(table.corner().isEmpty() ? "td" : "th", table.corner());
        table.columns().forEach(column -> item("th", column));
        out.close().close().open("tbody");
        for (var row : table.rows()) {
            out.open("tr");
            item(row.name().isEmpty() ? "td" : "th", row.name());
            for (int i = 0; i < table.columns().size(); i++) {
                item("td", i < row.cells().size() ? row.cells().get(i) : List.of());
            }
            out.close();
        }
        out.close().close().close();
    }

    /** Where lines are to be drawn there are two lists; where they are drawn, each left side has its own right side. */
    private void write(Matching matching) {
        if (matching.joined()) {
            out.open("ul", "class", "joined");
            for (int i = 0; i < matching.left().size(); i++) {
                out.open("li");
                texts.together(matching.left().get(i));
                if (i < matching.right().size()) {
                    out.words(" → ");
                    texts.together(matching.right().get(i));
                }
                out.close();
            }
            out.close();
            return;
        }
        out.open("div", "class", "matching").open("ul");
        matching.left().forEach(words -> item("li", words));
        out.close().open("ul");
        matching.right().forEach(words -> item("li", words));
        out.close().close();
    }

    private void item(String tag, List<Text> words) {
        out.open(tag);
        texts.together(words);
        out.close();
    }
}
