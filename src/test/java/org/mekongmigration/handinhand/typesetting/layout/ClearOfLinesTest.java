package org.mekongmigration.handinhand.typesetting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mekongmigration.handinhand.typesetting.layout.LaidOut.A4;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.EN;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.document;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.en;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.my;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;

/** Words keep clear of the lines and frames round them. */
class ClearOfLinesTest {

    private static final double LEAST = Measures.mm(0.5);

    @Test
    void shanDigitsHangDownToNoRule() {
        var number = Samples.text(new Language("shn"), "**႓႒**");
        var page = page(new Block.MaterialTable(
                en("Materials"),
                List.of(new Block.MaterialRow(en("Pencils"), number), new Block.MaterialRow(en("Chalk"), null)),
                null));

        var ink = LineInk.of(words(page, number).line(), 0, words(page, number).baseline())
                .getBounds2D();

        assertThat(drawings(page)
                        .filter(drawing -> drawing.stroke() == Measures.HAIR)
                        .map(drawing -> drawing.shape().getBounds2D().getY())
                        .filter(rule -> rule > ink.getY())
                        .min(Double::compare))
                .hasValueSatisfying(
                        rule -> assertThat(rule - ink.getMaxY()).isGreaterThan(Measures.ROW_PADDING - 0.01));
    }

    @Test
    void theTipOfASpeechBubbleStandsOffTheWordBeforeIt() {
        for (var label : List.of(en("Say"), my("ပြောရန်"), Text.plain(Language.KHMER, "និយាយ"))) {
            var act = new Block.Act(Block.ActKind.SAY, label, List.of(new Block.Paragraph(en("Where are you going?"))));
            var page = page(
                    new Block.Step(en("5"), en("0–5"), en("A step"), List.of(act), en("serves"), List.of(), List.of()));

            var words = words(page, label);

            assertThat(drawings(page)
                            .filter(drawing -> drawing.stroke() == Measures.BOX)
                            .map(drawing -> drawing.shape().getBounds2D())
                            .filter(frame -> frame.getMinX() > words.x() && frame.getMaxY() > words.baseline())
                            .map(frame -> frame.getMinX() - Measures.BOX)
                            .min(Double::compare))
                    .as(label.words())
                    .hasValueSatisfying(tip -> assertThat(tip)
                            .isGreaterThan(words.x() + words.line().width() + LEAST));
        }
    }

    @Test
    void theFrameRoundTheNameOfAnswersStaysWithinTheMargin() {
        var part = Samples.part(Flow.PartKind.ANSWERS, en("Answers"), List.of(new Block.Heading(1, en("A sheet"))));
        var page = LaidOut.of(document(EN, part), A4).each().getFirst();

        double margin = right(page, Measures.HAIR);

        assertThat(right(page, Measures.BOX) + Measures.BOX / 2).isCloseTo(margin, within(0.01));
    }

    private static double right(Page page, double stroke) {
        return drawings(page)
                .filter(drawing -> drawing.stroke() == stroke)
                .mapToDouble(drawing -> drawing.shape().getBounds2D().getMaxX())
                .max()
                .orElseThrow();
    }

    private static Page page(Block block) {
        var part = Samples.part(Flow.PartKind.GUIDE, en("Plan"), List.of(block));
        return LaidOut.of(document(EN, part), A4).each().getFirst();
    }

    private static Mark.Words words(Page page, Text text) {
        return LaidOut.tagged(page).stream()
                .filter(words -> words.line().text().equals(text.words()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Mark.Drawing> drawings(Page page) {
        return page.marks().stream().filter(Mark.Drawing.class::isInstance).map(Mark.Drawing.class::cast);
    }
}
