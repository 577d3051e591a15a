package org.mekongmigration.handinhand.typesetting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.typesetting.layout.LaidOut.A4;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.EN;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.document;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.en;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Block.Aim;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.testing.WrittenWords;
import org.mekongmigration.handinhand.typesetting.Mark;

/** A child's sheet takes no page more for lines that could stand a little closer. Answers are set alike, and never closer. */
class HandoutPagesTest {

    private static final long WIDE = Math.round(Measures.WRITING_LINE);
    private static final long CLOSE = Math.round(Measures.CLOSE_WRITING_LINE);

    @ParameterizedTest
    @MethodSource("counts")
    void linesStandCloserOnlyWhereThatSavesAPage(int questions) {
        var sheet = LaidOut.of(sheet(PartKind.HANDOUT, questions), A4);
        int pages = LaidOut.of(sheet(PartKind.ANSWERS, questions), A4).each().size();

        boolean saved = sheet.each().size() < pages;

        assertThat(sheet.each()).hasSizeLessThanOrEqualTo(pages);
        assertThat(pitches(sheet)).containsOnly(saved ? CLOSE : WIDE);
        assertThat(sheet.read()).containsExactlyElementsOf(WrittenWords.of(sheet(PartKind.HANDOUT, questions)));
    }

    static IntStream counts() {
        return IntStream.rangeClosed(1, 24);
    }

    @Test
    void somePagesAreSavedAndSomeAreNot() {
        assertThat(counts().mapToObj(count -> LaidOut.of(sheet(PartKind.HANDOUT, count), A4))
                        .filter(laidOut -> laidOut.each().size() > 1)
                        .map(laidOut -> pitches(laidOut).getFirst()))
                .contains(WIDE, CLOSE);
    }

    private static Document sheet(PartKind kind, int questions) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, en("My small bag")));
        for (int i = 1; i <= questions; i++) {
            var aim = new Aim(en(Integer.toString(i)), en("What did the traveller of card " + i + " leave behind?"));
            blocks.add(new Block.Question(List.of(aim), 2, List.of()));
        }
        return document(EN, Samples.part(kind, en("Sheet"), blocks));
    }

    /** In points, from each line to the next below the same question. */
    private static List<Long> pitches(LaidOut laidOut) {
        return laidOut.each().stream()
                .flatMap(page -> {
                    var lines = page.marks().stream()
                            .filter(Mark.Drawing.class::isInstance)
                            .map(mark -> ((Mark.Drawing) mark).shape().getBounds2D())
                            .filter(shape -> shape.getHeight() == 0
                                    && shape.getMinY() < A4.height() - Measures.FOOT_EDGE - Measures.FOOT_HEIGHT - 1)
                            .mapToDouble(shape -> shape.getMinY())
                            .sorted()
                            .toArray();
                    return IntStream.range(0, lines.length / 2)
                            .mapToObj(i -> Math.round(lines[2 * i + 1] - lines[2 * i]));
                })
                .toList();
    }
}
