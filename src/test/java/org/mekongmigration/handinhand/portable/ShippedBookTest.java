package org.mekongmigration.handinhand.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.typesetting.Paper;

/** The book that comes with the application, on the paper that it is printed on at school. */
class ShippedBookTest {

    private static final Storybook BOOK = new Shipped().all(Storybook.class).getFirst();
    private static final WorkLookup PICTURES =
            PrintedWork.lookup(Shipped.FOLDER.resolve(BOOK.id().value()));

    @ParameterizedTest
    @MethodSource("pairs")
    void hasRoomForTheWordsOfEveryTwoOfItsLanguages(Language above, Language below) {
        var edition = Edition.USUAL
                .in(List.of(above, below))
                .arranged(Edition.Arrangement.STACKED)
                .on(Paper.A5, true);

        var laid = PrintedWork.PRINTING.layOut(new PrintOrder<>(BOOK, null, PrintedWork.CHANGED, edition, PICTURES));

        assertThat(laid.pages().pages()).hasSizeGreaterThan(BOOK.spreads().size());
        assertThat(laid.pages().findings()).isEmpty();
    }

    private static Stream<List<Language>> ordered() {
        return BOOK.languages().stream()
                .flatMap(above -> BOOK.languages().stream()
                        .filter(below -> !below.equals(above))
                        .map(below -> List.of(above, below)));
    }

    static Stream<Object[]> pairs() {
        return ordered().map(List::toArray);
    }
}
