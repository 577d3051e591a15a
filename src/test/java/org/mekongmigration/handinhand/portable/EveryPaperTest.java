package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.language.Digits;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;

/** Every kind of page in every language stands whole on A4, Letter and A5, with what has to be on each sheet. */
class EveryPaperTest {

    /** No printer prints nearer to the edge. */
    private static final double EDGE = Sheet.points(4);

    static Stream<Arguments> papers() {
        return Language.offered().stream()
                .flatMap(language ->
                        Stream.of(Paper.A4, Paper.LETTER, Paper.A5).map(paper -> Arguments.of(language, paper)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void holdsEveryPageWithLicenceMakersAndNumber(Language language, Paper paper) {
        var whole = new GoldenPages(language, paper).whole();
        whole.forEach((work, printed) -> {
            assertThat(printed.findings())
                    .as(work)
                    .noneMatch(finding -> finding.id().startsWith("typesetting.")
                            && !finding.id()
                                    .equals("typesetting.picture.coarse")); // the pictures of the example are small
            for (var page : printed.pages().pages()) {
                assertThat(words(page))
                        .as(work)
                        .allSatisfy(words -> assertThat(stands(words, page))
                                .as(words.line().text())
                                .isTrue());
            }
        });
        for (var printed : whole.values()) {
            var pages = printed.pages().pages();
            switch (printed.composition().document().body()) {
                case Posters ignored -> assertThat(said(pages.getFirst())).contains("CC BY 4.0", "Hand in Hand");
                case Flow flow -> numbered(flow, printed, language);
                default -> {} // a book says it on a page of its own
            }
        }
    }

    private static void numbered(Flow flow, Printed printed, Language language) {
        for (int part = 0; part < flow.parts().size(); part++) {
            var pages = printed.pages().ofPart(part);
            var word = flow.parts().get(part).pageWord().getFirst();
            for (int i = 0; i < pages.size(); i++) {
                boolean through = flow.contents() != null;
                int before = through ? printed.pages().before(part) : 0;
                int all = through ? printed.pages().pages().size() : pages.size();
                var number = word.words()
                        .replace("{0}", Digits.of(word.language(), before + i + 1))
                        .replace("{1}", Digits.of(word.language(), all));
                assertThat(said(pages.get(i)))
                        .as("%s %s", language, flow.parts().get(part).kind())
                        .contains("CC BY 4.0", "Hand in Hand", number);
            }
        }
    }

    private static List<String> said(Page page) {
        return words(page).stream().map(words -> words.line().text().strip()).toList();
    }

    private static List<Mark.Words> words(Page page) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    private static boolean stands(Mark.Words words, Page page) {
        var ink = LineInk.of(words.line(), words.x(), words.baseline()).getBounds2D();
        return ink.isEmpty()
                || ink.getMinX() >= EDGE
                        && ink.getMinY() >= EDGE
                        && ink.getMaxX() <= page.width() - EDGE
                        && ink.getMaxY() <= page.height() - EDGE;
    }
}
