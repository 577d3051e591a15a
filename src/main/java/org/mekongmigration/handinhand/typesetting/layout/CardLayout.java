package org.mekongmigration.handinhand.typesetting.layout;

import static org.mekongmigration.handinhand.typesetting.layout.Measures.mm;

import java.util.ArrayList;
import java.util.List;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

/** Sheets of cards to cut. */
final class CardLayout {

    private static final Text NAME = Text.plain(Language.ENGLISH, "Hand in Hand");

    private final Setting setting;
    private final Part part;
    private final Sheet sheet;
    private final List<Canvas> sheets = new ArrayList<>();

    CardLayout(Setting setting, Part part, Sheet sheet) {
        this.setting = setting;
        this.part = part;
        this.sheet = sheet;
    }

    void add(List<Block.Heading> headings, Block.CardSheet cards, Tag parent) {
        var grid = CardGrid.of(cards.perSheet(), sheet);
        var titles = titles(headings, parent, grid);
        var list = parent.child(Tag.Role.LIST, null);
        var setter = new CardSetter(setting, grid.width(), grid.height(), cards.cards());
        var behind = grid.back(sheet, cards.overTop());
        var front = new Canvas();
        for (int i = 0; i < cards.cards().size(); i++) {
            int place = i % grid.places();
            if (place == 0) {
                sheets.add(new Canvas());
                grid.draw(sheets.getLast(), sheet);
                front = sheets.getLast();
                if (cards.hasBacks()) {
                    sheets.add(new Canvas());
                }
            }
            setting.text().nextBlock();
            var card = setter.set(cards.cards().get(i), list);
            card.front().draw(front, grid.x(place), grid.y(place));
            int back = grid.behind(place, cards.overTop());
            card.back().draw(sheets.getLast(), behind.x(back), behind.y(back));
            if (i == 0) {
                titles.draw(sheets.getFirst(), grid.left(), 0);
            }
        }
    }

    /** In the margin above the first cards, where nothing is cut off. */
    private Box titles(List<Block.Heading> headings, Tag parent, CardGrid grid) {
        double half = (grid.right() - grid.left()) / 2;
        var columns = new ArrayList<Beside.Column>();
        for (var heading : headings) {
            boolean left = columns.size() % 2 == 0;
            double x = left ? Measures.CARD_SHEET_TITLE_LEFT : half + Measures.CARD_SHEET_SCISSORS;
            double width = left
                    ? half - 2 * Measures.CARD_SHEET_TITLE_LEFT
                    : half - Measures.CARD_SHEET_SCISSORS - Measures.CARD_SHEET_TITLE_LEFT;
            var tag = parent.child(
                    setting.outline().next(heading.level()), heading.text().language());
            var words = setting.text().lines(tag, heading.text(), TypeScale.CARD_TITLE, width);
            double down = Measures.CARD_SHEET_TITLE_BASELINE
                    - words.baseline()
                    - Math.max(0, words.height() - words.leading()) / 2;
            columns.add(new Beside.Column(x, down, words, false));
        }
        return new Beside(columns);
    }

    /** The sheets, each with its foot. */
    List<Canvas> finish(Tag parent, PartLayout.Numbers through) {
        int all = through.all() == 0 ? sheets.size() : through.all();
        double left = mm(15);
        double width = sheet.width() - 2 * left;
        for (int i = 0; i < sheets.size(); i++) {
            var numbers = new Inline(setting.text(), TypeScale.FOOT, width / 2);
            for (var word : part.pageWord()) {
                var filled = word.words()
                        .replace("{0}", Digits.of(word.language(), through.before() + i + 1))
                        .replace("{1}", Digits.of(word.language(), all));
                numbers.add(setting.text().ornament(Text.plain(word.language(), filled), TypeScale.FOOT, width / 2));
            }
            var number = numbers.box(WordLines.Side.RIGHT);
            double room = numbers.rows() > 1 ? width / 2 : width - numbers.used() - Measures.CARD_SHEET_FOOT_GAP;
            var level = Beside.level(List.of(
                    Beside.Column.at(0, foot(i == 0 ? parent : null, room)), Beside.Column.at(width / 2, number)));
            level.draw(sheets.get(i), left, sheet.height() - Measures.CARD_SHEET_FOOT_UP - level.height());
        }
        return sheets;
    }

    private Box foot(@org.jspecify.annotations.Nullable Tag tagged, double width) {
        var inline = new Inline(setting.text(), TypeScale.FOOT, width);
        inline.add(setting.text().ornament(NAME, TypeScale.FOOT.strong(), width));
        for (var line : part.footLines()) {
            var words = setting.text().ornament(line, TypeScale.FOOT, width).first(1);
            inline.add(tagged == null ? words : words.tagged(tagged.child(Tag.Role.P, line.language())));
        }
        return inline.box(WordLines.Side.LEFT);
    }
}
