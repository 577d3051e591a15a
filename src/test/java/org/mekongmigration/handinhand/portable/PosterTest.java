package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.testing.Poppler;
import org.mekongmigration.handinhand.testing.StructText;
import org.mekongmigration.handinhand.testing.VeraPdf;
import org.mekongmigration.handinhand.typesetting.Line;
import org.mekongmigration.handinhand.typesetting.LineInk;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;

/** Terms for the wall. */
class PosterTest {

    private static final List<Language> BOTH = List.of(Language.ENGLISH, Language.THAI);
    private static final List<Term> TERMS = new Shipped().all(Term.class);
    private static final double MARGIN = Sheet.points(8);

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"A4", "A3", "LETTER", "A5"})
    void hangsEveryShippedTermOnOneSheet(Paper paper) {
        for (var term : TERMS) {
            for (var languages : paper == Paper.A4 ? List.of(BOTH, List.of(Language.THAI)) : List.of(BOTH)) {
                var poster = poster(term, languages, PosterSize.ONE_SHEET, paper);
                assertThat(poster.pages().pages()).hasSize(1);
                assertThat(poster.findings())
                        .as("%s %s", term.id(), languages)
                        .noneMatch(finding -> finding.id().startsWith("typesetting"));
                var page = poster.pages().pages().getFirst();
                assertThat(page.width()).isCloseTo(new Sheet(paper, false).width(), within(0.1));
                assertThat(page.height()).isCloseTo(new Sheet(paper, false).height(), within(0.1));
                assertThat(words(page)).allMatch(words -> stands(words, page, 0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"TWO_SHEETS, A4", "FOUR_SHEETS, LETTER", "TWO_SHEETS, A3"})
    void saysEverythingOnceOverAllSheets(PosterSize size, Paper paper) throws IOException {
        var term = term("person-without-papers");
        var whole = poster(term, BOTH, PosterSize.ONE_SHEET, paper);
        var tiles = poster(term, BOTH, size, paper);
        assertThat(tiles.pages().pages()).hasSize(size.sheets());
        var pdf = pdf(tiles);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(StructText.of(pdf).paragraphs())
                .isEqualTo(StructText.of(pdf(whole)).paragraphs())
                .contains("illegal immigrant", "person without papers");
        assertThat(Poppler.rawText(pdf)).containsOnlyOnce("illegal immigrant").containsOnlyOnce("to the police.");
    }

    @Test
    void leavesNoWordUnderTheMarginsOfASheet() {
        for (var term : TERMS) {
            for (var size : List.of(PosterSize.TWO_SHEETS, PosterSize.FOUR_SHEETS)) {
                var drawn = new ArrayList<Mark.Words>();
                for (var page : poster(term, BOTH, size, Paper.A4).pages().pages()) {
                    words(page).stream().filter(words -> words.tag() != null).forEach(words -> {
                        drawn.add(words);
                        assertThat(isOnPaper(words, page))
                                .as(words.line().text())
                                .isTrue();
                    });
                }
                var whole = poster(term, BOTH, PosterSize.ONE_SHEET, Paper.A4)
                        .pages()
                        .pages()
                        .getFirst();
                assertThat(letters(drawn)).isEqualTo(letters(words(whole)));
            }
        }
    }

    @Test
    void showsWhatItMeansWhereNothingIsToBeAvoided() {
        var term = term("person-without-papers");
        var harmless = new Term(
                term.id(),
                term.languages(),
                term.title(),
                term.forms().stream()
                        .filter(form -> form.use() != Term.Use.AVOID)
                        .toList(),
                term.definition(),
                term.byCountry(),
                term.licence(),
                term.makers());
        var page = poster(harmless, BOTH, PosterSize.ONE_SHEET, Paper.A4)
                .pages()
                .pages()
                .getFirst();
        var said =
                words(page).stream().map(words -> words.line().text().strip()).toList();
        assertThat(said).contains("What it means").doesNotContain("Why?", "Instead of");
    }

    /** How often each cluster of what is written stands there. */
    private static Map<String, Long> letters(List<Mark.Words> words) {
        return words.stream()
                .filter(each -> each.tag() != null)
                .flatMap(each -> each.line().runs().stream())
                .flatMap(run -> run.clusters().stream())
                .collect(Collectors.groupingBy(Line.Cluster::text, TreeMap::new, Collectors.counting()));
    }

    /** A reader of the file passes over what stands beyond the page. */
    private static boolean isOnPaper(Mark.Words words, Page page) {
        double middle = words.x() + words.line().width() / 2;
        return middle >= MARGIN
                && middle <= page.width() - MARGIN
                && words.baseline() > 0
                && words.baseline() < page.height();
    }

    private static boolean stands(Mark.Words words, Page page, double margin) {
        var ink = LineInk.of(words.line(), words.x(), words.baseline()).getBounds2D();
        return ink.getMinX() >= margin
                && ink.getMinY() >= margin
                && ink.getMaxX() <= page.width() - margin
                && ink.getMaxY() <= page.height() - margin;
    }

    private static List<Mark.Words> words(Page page) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    private static Term term(String id) {
        return TERMS.stream()
                .filter(term -> term.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Printed poster(Term term, List<Language> languages, PosterSize size, Paper paper) {
        var edition = Edition.USUAL.in(languages).asPoster(size).on(paper, false);
        return PrintedWork.PRINTING.layOut(new PrintOrder<>(term, null, PrintedWork.CHANGED, edition, WorkLookup.NONE));
    }

    private static byte[] pdf(Printed printed) throws IOException {
        var out = new ByteArrayOutputStream();
        PrintedWork.PRINTING.print(printed, out);
        return out.toByteArray();
    }
}
