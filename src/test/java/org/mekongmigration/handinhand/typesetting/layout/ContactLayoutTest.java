package org.mekongmigration.handinhand.typesetting.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mekongmigration.handinhand.typesetting.layout.LaidOut.A5_LANDSCAPE;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.en;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.my;
import static org.mekongmigration.handinhand.typesetting.layout.Samples.th;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.document.ContactSheet;
import org.mekongmigration.handinhand.document.ContactSheet.Caption;
import org.mekongmigration.handinhand.document.ContactSheet.Note;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow.Part;
import org.mekongmigration.handinhand.document.Flow.PartKind;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.document.Leaves.Leaf;
import org.mekongmigration.handinhand.testing.WrittenWords;
import org.mekongmigration.handinhand.typesetting.Mark;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;

class ContactLayoutTest {

    private static final int PAGES = 9;

    static Stream<Sheet> sheets() {
        return Stream.of(
                A5_LANDSCAPE,
                new Sheet(Paper.A5, false),
                new Sheet(Paper.A4, false),
                new Sheet(Paper.SQUARE_20, false));
    }

    private static Document document() {
        var leaves = new ArrayList<Leaf>();
        var captions = new ArrayList<Caption>();
        for (int i = 1; i <= PAGES; i++) {
            leaves.add(BookSamples.above("s" + i, i, th("กบตัวที่ " + i), my("ဖားလေး")));
            captions.add(new Caption(
                    en("Page " + i), List.of(new Note(en("Missing"), List.of(th("ไทย"), my("မြန်မာ"))))));
        }
        var around = new Part(
                PartKind.GUIDE, en("Contact sheet"), List.of(en("A leaf")), List.of(en("{0} of {1}")), List.of());
        var facts = BookSamples.book(22).facts();
        return new Document(facts, new ContactSheet(new Leaves(leaves, 22), captions, around));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyWordStandsOnceInTheTagsInReadingOrder(Sheet sheet) {
        var laidOut = LaidOut.of(document(), sheet);

        assertThat(laidOut.read()).containsExactlyElementsOf(WrittenWords.of(document()));
        assertThat(laidOut.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void standsOnA4WithNothingOverItsEdge(Sheet sheet) {
        for (var page : LaidOut.of(document(), sheet).each()) {
            assertThat(page.width()).isCloseTo(Sheet.points(210), within(0.1));
            assertThat(page.height()).isCloseTo(Sheet.points(297), within(0.1));
            assertThat(pictures(page.marks())).allSatisfy(picture -> {
                assertThat(picture.x()).isGreaterThan(Sheet.points(8));
                assertThat(picture.x() + picture.width()).isLessThan(Sheet.points(202));
                assertThat(picture.y() + picture.height()).isLessThan(Sheet.points(280));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void showsTwoOpeningsOnASheetAtLeast(Sheet sheet) {
        var pages = LaidOut.of(document(), sheet).each();

        assertThat(pages).hasSizeLessThanOrEqualTo(3);
        assertThat(pages.stream()
                        .mapToInt(page -> pictures(page.marks()).size())
                        .sum())
                .isEqualTo(PAGES);
    }

    @Test
    void setsPagesThatFaceEachOtherBesideEachOtherAndTheCoverAtTheRight() {
        var pictures =
                pictures(LaidOut.of(document(), A5_LANDSCAPE).each().getFirst().marks());

        assertThat(pictures.getFirst().x()).isEqualTo(pictures.get(2).x());
        assertThat(pictures.get(1).y()).isEqualTo(pictures.get(2).y());
        assertThat(pictures.get(1).x() + pictures.get(1).width())
                .isLessThan(pictures.get(2).x());
    }

    private static List<Mark.Picture> pictures(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Picture.class::isInstance)
                .map(Mark.Picture.class::cast)
                .toList();
    }
}
