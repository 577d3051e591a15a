package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.Arrays;
import java.util.List;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.typesetting.Paper;

/** How large key words hang on the wall: on one sheet of the paper in the printer, on A3, or put together from sheets. */
enum PosterFormat {
    SHEET(PosterSize.ONE_SHEET),
    A3(PosterSize.ONE_SHEET),
    TWO(PosterSize.TWO_SHEETS),
    FOUR(PosterSize.FOUR_SHEETS);

    private final PosterSize size;

    PosterFormat(PosterSize size) {
        this.size = size;
    }

    /** Nothing is put together from sheets of A5. */
    static List<PosterFormat> on(Paper paper) {
        return Arrays.stream(values())
                .filter(format -> paper != Paper.A5 || format.size == PosterSize.ONE_SHEET)
                .toList();
    }

    PosterSize size() {
        return size;
    }

    Paper paper(Paper inPrinter) {
        return this == A3 ? Paper.A3 : inPrinter;
    }

    /** As it is written everywhere: "2 × A4". */
    String name(Paper inPrinter) {
        var name = PrintPaper.name(paper(inPrinter));
        return size.sheets() == 1 ? name : size.sheets() + " × " + name;
    }
}
