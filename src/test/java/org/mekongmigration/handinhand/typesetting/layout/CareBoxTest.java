package org.mekongmigration.handinhand.typesetting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mekongmigration.handinhand.typesetting.layout.LaidOut.A4;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.EN;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.document;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.en;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.paragraphs;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.part;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Block;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;

/** What must be read first, wherever the page before it ends. */
class CareBoxTest {

    private static final double LINE = 20;

    private static final String FIRST = "Who is in your class? Perhaps a child without papers.";

    /** Pages with more and more above the box, until it begins the second. */
    private static final List<List<Page>> PLACES = places();

    static List<List<Page>> places() {
        var places = new ArrayList<List<Page>>();
        do {
            places.add(below(places.size()));
        } while (frames(places.getLast().getFirst()) > 0);
        return places;
    }

    private static List<Page> below(int paragraphs) {
        var blocks = new ArrayList<Block>(
                paragraphs(EN, Collections.nCopies(paragraphs, "A line above.").toArray(String[]::new)));
        var words = "Use the imaginary traveller, never a pupil’s own story; nobody has to speak. ";
        blocks.add(new Block.CareBox(
                en("Before you begin"), paragraphs(EN, FIRST, words.repeat(2), words, words.repeat(5), words)));
        return LaidOut.of(document(EN, part(PartKind.GUIDE, en("Plan"), blocks)), A4)
                .each();
    }

    private static int frames(Page page) {
        return framesOf(page).size();
    }

    private static List<Rectangle2D> framesOf(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Drawing drawing && drawing.stroke() == Measures.CARE)
                .map(mark -> ((Mark.Drawing) mark).shape().getBounds2D())
                .toList();
    }

    private static double lowest(Page page) {
        return LaidOut.tagged(page).stream()
                .mapToDouble(Mark.Words::baseline)
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("places")
    void isParted_whereElseMuchOfThePageWouldBeEmpty(List<Page> pages) {
        if (frames(pages.getFirst()) == 0) {
            double empty = A4.height() - Measures.GUIDE_LEFT - lowest(pages.getFirst());

            assertThat(empty).isLessThan(Measures.CARE_LEAVES * A4.height() + 2 * LINE);
        }
    }

    @Test
    void standsOnTwoPages_whereItIsParted() {
        assertThat(PLACES).anyMatch(of -> of.size() == 2 && frames(of.getFirst()) == 1 && frames(of.getLast()) == 1);
    }

    @ParameterizedTest
    @MethodSource("places")
    void hasWordsInEachOfItsFrames(List<Page> pages) {
        assertThat(pages).allSatisfy(page -> {
            assertThat(LaidOut.tagged(page)).isNotEmpty();
            assertThat(framesOf(page))
                    .allSatisfy(frame -> assertThat(LaidOut.tagged(page))
                            .anyMatch(words -> frame.contains(words.x(), words.baseline())));
        });
    }
}
