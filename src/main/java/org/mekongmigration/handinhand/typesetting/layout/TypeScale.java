package org.mekongmigration.handinhand.typesetting.layout;

/** Nominal sizes of printed words, in points. Every script is drawn larger or smaller by the factor of its face. */
final class TypeScale {

    static final TypeStep BRAND = TypeStep.heading(9).river();
    static final TypeStep FOOT = TypeStep.text(8).tight(0.92);
    static final TypeStep PAGE_NUMBER = TypeStep.text(10);
    static final TypeStep TITLE = TypeStep.heading(29).river();
    static final TypeStep TEASER = TypeStep.text(13).tight(0.96);
    static final TypeStep SECTION = TypeStep.heading(13);
    static final TypeStep SUBSECTION = TypeStep.heading(11.5);
    static final TypeStep MINOR = TypeStep.heading(10);
    static final TypeStep BODY = TypeStep.text(10);
    static final TypeStep NOTE = TypeStep.text(9).tight(0.947);

    static final TypeStep FACT_LABEL = TypeStep.text(9).tight(0.9);
    static final TypeStep FACT_NUMBER = TypeStep.heading(19).tight(1.1);
    static final TypeStep FACT_UNIT = TypeStep.text(10).tight(0.92);
    static final TypeStep RIVER_NAME = TypeStep.bold(10).tight(0.93);
    static final TypeStep RIVER_LENGTH = TypeStep.text(10).tight(0.93);
    static final TypeStep RIVER_TIME = TypeStep.text(8).tight(0.8);
    static final TypeStep RING_NUMBER = TypeStep.heading(9.5);
    static final TypeStep TABLE_ROW = TypeStep.text(10).tight(0.93);
    static final TypeStep TABLE_COUNT = TypeStep.bold(11.5).tight(0.81);
    static final TypeStep TABLE_TOTAL = TypeStep.bold(10).tight(0.93);

    static final TypeStep STAGE = TypeStep.heading(13).river();
    static final TypeStep STEP_MINUTES = TypeStep.heading(19);
    static final TypeStep STEP_SPAN = TypeStep.text(8).close();
    static final TypeStep ACT_LABEL = TypeStep.heading(9);
    static final TypeStep SIDE_RING_NUMBER = TypeStep.heading(8);
    static final TypeStep DISCUSSION = TypeStep.text(11.5).tight(0.967);
    static final TypeStep DISCUSSION_NUMBER = TypeStep.heading(13);

    static final TypeStep NAME_LINE = TypeStep.text(11).tight(0.87);
    static final TypeStep SHEET_TITLE = TypeStep.heading(22);
    static final TypeStep SHEET_SECTION = TypeStep.heading(14);
    static final TypeStep SHEET_TEXT = TypeStep.text(14);
    static final TypeStep QUESTION = TypeStep.text(12.5);
    static final TypeStep QUESTION_HEADING = TypeStep.heading(12.5);
    static final TypeStep QUESTION_NUMBER = TypeStep.heading(12);
    static final TypeStep ANSWER = TypeStep.text(11.5);
    static final TypeStep CELL = TypeStep.text(12.5).tight(0.93);
    static final TypeStep CELL_HEAD = TypeStep.heading(12.5);

    static final TypeStep CARD_NUMBER = TypeStep.text(9);
    static final TypeStep CARD_TITLE = TypeStep.heading(9);

    static final TypeStep WORDING_LABEL = TypeStep.text(12).tight(0.93);
    static final TypeStep AVOID = TypeStep.text(21).tight(0.93);
    static final TypeStep USE = TypeStep.heading(37).tight(1.05).river();
    static final TypeStep USE_LONG = TypeStep.heading(26).tight(1.05).river();

    /** The word to use on a poster takes the first of these with which everything stands on it. */
    static final double[] POSTER_USE = {60, 52, 44, 37, 32, 28, 24, 20};

    /** No larger than this it may take two lines. */
    static final double POSTER_TWO_LINES = 32;

    /** The other words of a poster, as shares of their size. */
    static final double[] POSTER_WORDS = {1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.58};

    static final TypeStep STAND_IN = TypeStep.text(8).close();

    static final TypeStep CONTACT_NAME = TypeStep.bold(8).close();
    static final TypeStep CONTACT_NOTE = TypeStep.text(8).close();

    /** Words that are too long for their card take the next of these. */
    static final double[] CARD_WORDS = {17, 15, 13, 11.5, 10, 9};

    /** Words below a picture are no smaller, as long as the picture can give way. */
    static final double CARD_LEGIBLE = 11.5;

    static final double[] CARD_WORDS_ALONE = {24, 20, 17, 15, 13, 11.5, 10, 9};

    static final double[] BOOK_TITLE = {36, 32, 28, 24};
    static final double BOOK_SMALL = 10;
    static final TypeStep FOLIO = TypeStep.text(10).close();

    private TypeScale() {}
}
