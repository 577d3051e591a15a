package org.mekongmigration.handinhand.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.typesetting.Mark.Drawing;

class PaperRunTest {

    private static final Sheet A4 = new Sheet(Paper.A4, false);

    @RepeatedTest(300)
    void bothSidesNeverTakeMorePaperAndNeverLessThanHalf(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int pages = random.nextInt(40);
        int copies = random.nextInt(60);
        boolean two = random.nextBoolean();
        int one = new PaperRun(copies, false, two).sheets(pages);
        int both = new PaperRun(copies, true, two).sheets(pages);

        assertThat(both).isBetween((one + 1) / 2, one);
    }

    @RepeatedTest(300)
    void twoBesideEachOtherTakeHalfOfThePaperRoundedUpForEachPage(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int pages = random.nextInt(40);
        int copies = random.nextInt(60);

        assertThat(new PaperRun(copies, false, true).sheets(pages)).isEqualTo(pages * ((copies + 1) / 2));
    }

    @Test
    void roundsUpForEachCopy() {
        assertThat(new PaperRun(32, true, false).sheets(3)).isEqualTo(64);
        assertThat(new PaperRun(33, true, true).sheets(1)).isEqualTo(17);
        assertThat(new PaperRun(0, true, true).sheets(9)).isZero();
    }

    @RepeatedTest(60)
    void whatGoesThroughThePrinterIsWhatWasCounted(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        boolean bothSides = random.nextBoolean();
        var counts = new ArrayList<Integer>();
        var runs = new ArrayList<PaperRun>();
        int sheets = 0;
        for (int part = 0; part < 1 + random.nextInt(5); part++) {
            int pages = 1 + random.nextInt(6);
            var run = new PaperRun(
                    1 + random.nextInt(9), bothSides && pages > 1 && random.nextBoolean(), random.nextInt(4) == 0);
            counts.add(pages);
            runs.add(run);
            sheets += run.sheets(pages);
        }

        var imposed = Imposition.of(pages(counts), runs, A4, bothSides);

        assertThat(imposed.pages()).hasSize(bothSides ? 2 * sheets : sheets);
        assertThat(imposed.counts().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(imposed.pages().size());
    }

    @Test
    void leavesTheBackOfEachCardEmptyWhereThePrinterPrintsBothSides() {
        var imposed = Imposition.of(pages(List.of(2)), List.of(new PaperRun(1, false, false)), A4, true);

        assertThat(imposed.pages()).extracting(page -> page.marks().size()).containsExactly(1, 0, 1, 0);
    }

    @Test
    void beginsEachCopyOnASheetOfItsOwn() {
        var imposed = Imposition.of(pages(List.of(3)), List.of(new PaperRun(2, true, false)), A4, true);

        assertThat(imposed.pages()).extracting(page -> page.marks().size()).containsExactly(1, 1, 1, 0, 1, 1, 1, 0);
    }

    @Test
    void setsTwoCopiesBesideEachOtherWithALineToCutAlong() {
        var half = new Page("", A4.half().width(), A4.half().height(), List.of(mark()));
        var once = new Pages(List.of(half), Tag.root(), List.of());

        var sheet = Imposition.of(once, List.of(new PaperRun(3, false, true)), A4, false);

        assertThat(sheet.pages()).hasSize(2);
        var page = sheet.pages().getFirst();
        assertThat(page.width()).isEqualTo(A4.height());
        assertThat(page.marks())
                .extracting(mark -> ((Drawing) mark).shape().getBounds2D().getX())
                .containsExactly(10.0, 10.0 + A4.height() / 2, A4.height() / 2);
    }

    @Test
    void placesSmallPagesBelowEachOtherAsManyAsThePaperHasRoomFor() {
        var lying = new Sheet(Paper.A5, true);
        var page = new Page("", lying.width(), lying.height(), List.of(mark()));
        var book = new Pages(List.of(page, page, page), Tag.root(), List.of());

        assertThat(TrimmedSheets.of(book, A4, 2).pages()).hasSize(4);
        assertThat(TrimmedSheets.of(book, new Sheet(Paper.LETTER, false), 1).pages())
                .hasSize(3);
        assertThat(TrimmedSheets.of(book, new Sheet(Paper.A5, false), 1).pages())
                .hasSize(3)
                .allSatisfy(sheet -> assertThat(sheet.width()).isEqualTo(lying.width()));
    }

    private static Pages pages(List<Integer> counts) {
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        var pages = new ArrayList<Page>();
        for (int i = 0; i < all; i++) {
            pages.add(new Page("", A4.width(), A4.height(), List.of(mark())));
        }
        return new Pages(pages, Tag.root(), List.of(), counts);
    }

    private static Mark mark() {
        return new Drawing(new Rectangle2D.Double(10, 10, 5, 5), 0, new double[0], null, Ink.INK);
    }
}
