package org.mekongmigration.handinhand.typesetting.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Tag;

/** What stands at the head and foot of every page of a part. */
final class HeadAndFoot {

    private static final Text NAME = Text.plain(Language.ENGLISH, "Hand in Hand");

    /** A foot is no place for a long story: a line of it that needs more than this is cut there, and stands whole in the tags elsewhere. */
    private static final int MOST_LINES = 2;

    /** In characters: more than these lines can hold, so that no more of a text without end is set for each part. */
    private static final int MOST_CHARACTERS = 2000;

    /** As wide as most numbers of pages. */
    private static final int SOME_PAGE = 88;

    /** Beside the name of what only teachers get, which is framed. */
    private static final double TEACHERS_PADDING = Measures.mm(1.6);

    private final TextSetter text;
    private final Part part;
    private final Sheet sheet;
    private final double left;
    private final double right;
    private final WordLines running;
    private final double numberWidth;
    private final List<WordLines> foot = new ArrayList<>();

    /** @param right margin */
    HeadAndFoot(TextSetter text, Part part, Sheet sheet, double left, double right) {
        this.text = text;
        this.part = part;
        this.sheet = sheet;
        this.left = left;
        this.right = right;
        running = text.ornament(beginning(part.runningHead()), headStep(), headRoom())
                .first(1)
                .to(WordLines.Side.RIGHT);
        var number = number(SOME_PAGE, SOME_PAGE);
        numberWidth = number.rows() > 1 ? Measures.PAGE_NUMBER_WIDTH : number.used();
        double width = footWidth();
        for (var line : part.footLines()) {
            foot.add(text.ornament(beginning(line), TypeScale.FOOT, width));
        }
    }

    private static Text beginning(Text line) {
        var words = line.words();
        return words.codePointCount(0, words.length()) <= MOST_CHARACTERS
                ? line
                : Text.plain(line.language(), words.substring(0, words.offsetByCodePoints(0, MOST_CHARACTERS)));
    }

    private double width() {
        return sheet.width() - left - right;
    }

    private boolean isTeachers() {
        return part.kind() == PartKind.ANSWERS;
    }

    private TypeStep headStep() {
        return isTeachers() ? TypeScale.FOOT.strong() : TypeScale.FOOT;
    }

    private double headRoom() {
        return width() - Icons.signWidth() - Measures.mm(40);
    }

    /** Where the page's own words may begin. */
    static double top() {
        return Measures.TOP + Measures.HEAD_HEIGHT;
    }

    /** Where they have to end. */
    double bottom() {
        return rule() - Measures.FOOT_AIR;
    }

    private double rule() {
        double words = foot(null).height();
        return sheet.height() - Measures.FOOT_EDGE - Math.max(Measures.FOOT_HEIGHT, words + Measures.FOOT_PADDING);
    }

    /** One after the other, as far as they fit on a line. */
    private Box foot(@Nullable Tag tagged) {
        var inline = new Inline(text, TypeScale.FOOT, footWidth());
        for (int i = 0; i < foot.size(); i++) {
            var words = foot.get(i);
            var line = part.footLines().get(i);
            boolean whole =
                    words.lines().size() <= MOST_LINES && beginning(line).equals(line);
            inline.add(words.first(MOST_LINES)
                    .tagged(tagged == null || !whole ? null : tagged.child(Tag.Role.P, line.language())));
        }
        return inline.box(WordLines.Side.LEFT);
    }

    private double footWidth() {
        return width() - numberWidth - Measures.PAGE_NUMBER_GAP;
    }

    /**
     * Draws them on one page.
     *
     * @param tagged where the foot's words go in the structure tree; absent on all pages but the first
     */
    void draw(Canvas canvas, int page, int of, @Nullable Tag tagged) {
        drawHead(canvas);
        double rule = rule();
        canvas.stroke(Shapes.line(left, rule, sheet.width() - right, rule), Measures.HAIR, Ink.INK);
        double y = rule + Measures.FOOT_PADDING;
        foot(tagged).draw(canvas, left, y);
        drawNumber(canvas, page, of, y);
    }

    private void drawHead(Canvas canvas) {
        double baseline = Measures.TOP + Measures.PAGE_HEAD_BASELINE;
        Icons.sign(canvas, left, baseline + 1);
        double after = left + Icons.signWidth() + Measures.SIGN_GAP;
        canvas.words(null, after, baseline, text.line(NAME, TypeScale.BRAND), Ink.RIVER);
        boolean framed = isTeachers() && !running.lines().isEmpty();
        double end = sheet.width() - right - (framed ? TEACHERS_PADDING + Measures.BOX / 2 : 0);
        running.draw(canvas, end - headRoom(), baseline - running.baseline());
        if (framed) {
            canvas.stroke(
                    Shapes.rounded(
                            end - running.longest() - TEACHERS_PADDING,
                            baseline - Measures.mm(3.6),
                            running.longest() + 2 * TEACHERS_PADDING,
                            Measures.mm(5),
                            Measures.mm(1.2)),
                    Measures.BOX,
                    Ink.INK);
        }
    }

    /** "Page 2 of 3", in the digits of each language. */
    private Inline number(int page, int of) {
        var inline = new Inline(text, TypeScale.PAGE_NUMBER, Measures.PAGE_NUMBER_WIDTH);
        for (var word : part.pageWord()) {
            var language = word.language();
            var filled = word.words().replace("{0}", Digits.of(language, page)).replace("{1}", Digits.of(language, of));
            inline.add(text.ornament(Text.plain(language, filled), TypeScale.PAGE_NUMBER, Measures.PAGE_NUMBER_WIDTH));
        }
        return inline;
    }

    private void drawNumber(Canvas canvas, int page, int of, double top) {
        var number = number(page, of).box(WordLines.Side.RIGHT);
        double level = foot.isEmpty() ? 0 : foot.getFirst().baseline() - number.baseline();
        number.draw(canvas, sheet.width() - right - Measures.PAGE_NUMBER_WIDTH, top + level);
    }
}
