package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.typesetting.Sheet;

/** Lengths on printed pages, in points; written in millimetres, as they were measured. */
final class Measures {

    static final double HAIR = 0.4;
    static final double LINE = 0.75;
    static final double BOX = 1.25;
    static final double RING = 1.5;
    static final double CARE = 1.8;
    static final double HEAD_RULE = 2;

    // a page
    static final double TOP = mm(14);
    static final double GUIDE_LEFT = mm(20);
    static final double GUIDE_RIGHT = mm(18);
    static final double SMALL_PAPER = mm(170);
    static final double SMALL_SIDE = mm(13);
    static final double HEAD_HEIGHT = mm(7);
    static final double FOOT_EDGE = mm(9);
    static final double FOOT_HEIGHT = mm(13);
    static final double FOOT_PADDING = mm(2);
    static final double FOOT_AIR = mm(3);
    static final double FIRST_GAP = mm(6);
    static final double SIGN_GAP = mm(2);

    // running text
    static final double BEFORE_BOX = mm(8);
    static final double BEFORE_GROUP = mm(5);
    static final double BEFORE_MINOR = mm(3.5);
    static final double UNDER_HEADING = mm(2);
    static final double PARAGRAPH = mm(1.8);
    static final double ITEM_INDENT = mm(6);
    static final double ITEM_GAP = mm(1);

    // first page
    static final double TITLE_GAP = mm(8);
    static final double TEASER_WIDTH = mm(160);
    static final double TEASER_GAP = mm(2);
    static final double FACTS_GAP = mm(6);
    static final double FACT_PADDING = mm(2);
    static final double FACT_LEFT = mm(4);
    static final double FACT_RIGHT = mm(3);
    static final double COLUMN_GAP = mm(6);
    static final double LEAST_COLUMN = mm(60);
    static final double RING_SIZE = mm(5.6);
    static final double RING_INDENT = mm(8);
    static final double AIM_GAP = mm(2);
    static final double ROW_PADDING = mm(0.9);
    static final double COUNT_GAP = mm(4);
    static final double ENTRY_PADDING = mm(1.6);
    static final double TICK_SIZE = mm(3.2);
    static final double CARE_TOP = mm(6);
    static final double CARE_SIDE = mm(6);
    static final double CARE_BOTTOM = mm(4);
    static final double CARE_RADIUS = mm(3);
    static final double CARE_NAME = mm(5);
    static final double CARE_NAME_PADDING = mm(2.5);
    static final double CARE_SIGN = mm(5);
    static final double CARE_COLUMN_GAP = mm(7);

    /** So much of a page at most stays empty before it, rather than its being parted. */
    static final double CARE_LEAVES = 0.2;

    // the river of time
    static final double WAVE_STROKE = mm(1);
    static final double WAVE_HALF = mm(4);
    static final double WAVE_AMPLITUDE = mm(1.235);
    static final double RIVER_RING = mm(3.8);
    static final double RIVER_DOWN = mm(6.1);
    static final double RIVER_NAMES_GAP = mm(3);

    // steps: rail, main, side
    static final double RAIL = mm(20);
    static final double RAIL_AMPLITUDE = mm(0.95);
    static final double RAIL_FREE = mm(5.6);
    static final double GUTTER = mm(5);
    static final double SIDE = mm(36);
    static final double NARROW = mm(140);
    static final double STAGE_GAP = mm(7.6);
    static final double STAGE_UNDER = mm(2.5);
    static final double STEP_GAP = mm(4.6);
    static final double STEP_TITLE_TOP = mm(0.6);
    static final double STEP_TITLE_UNDER = mm(1.6);
    static final double MINUTES_BASELINE = mm(6.1);
    static final double SPAN_BASELINE = mm(4.06);
    static final double SPAN_AIR = mm(0.9);
    static final double RING_DOWN = mm(3.2);
    static final double ACT_GAP = mm(1.8);
    static final double ACT_LABEL_WIDTH = mm(14);
    static final double ACT_LABEL_MOST = mm(24);
    static final double ACT_ICON = mm(3.4);
    static final double ACT_ICON_GAP = mm(1.2);
    static final double ACT_TEXT_INDENT = mm(3.4);
    static final double SAY_RADIUS = mm(3.2);
    static final double SAY_TOP = mm(1.5);
    static final double SAY_BOTTOM = mm(1.6);
    static final double POINTER_WIDTH = mm(3.1);
    static final double POINTER_HEIGHT = mm(3.6);
    static final double SIDE_RING = mm(4.6);
    static final double SIDE_RING_GAP = mm(1);
    static final double SIDE_GAP = mm(2);
    static final double NOTE_TOP = mm(1.8);
    static final double NOTE_SIDE = mm(2.2);
    static final double BEFORE_DISCUSSION = mm(6.5);
    static final double DISCUSSION_TOP = mm(3);
    static final double DISCUSSION_BOTTOM = mm(2.5);
    static final double DISCUSSION_INDENT = mm(9);
    static final double DISCUSSION_GAP = mm(1.6);

    // sheets for pupils
    static final double SHEET_SIDE = mm(20);
    static final double NAME_LINE_GAP = mm(5);
    static final double NAME_LINE_HEIGHT = mm(12);
    static final double NAME_LINE_UP = mm(1.2);
    static final double NAME_BASELINE_UP = mm(1);
    static final double CLASS_WIDTH = mm(52);
    static final double FACING_GAP = mm(8);
    static final double SHEET_TITLE_GAP = mm(7);
    static final double QUESTION_GAP = mm(4.5);
    static final double QUESTION_RING = mm(7);
    static final double QUESTION_INDENT = mm(10);
    static final double WRITING_LINE = mm(9);
    static final double CLOSE_WRITING_LINE = mm(8);
    static final double DRAWING_HEIGHT = mm(83);
    static final double FRAME_RADIUS = mm(3);
    static final double ANSWER_BAR = mm(3);
    static final double LANGUAGE_UNDER = mm(0.6);

    // words, weighed
    static final double AVOID_STROKE = mm(0.55);
    static final double USE_STROKE = mm(1.5);
    static final double STRIKE = 1.1;
    static final double WORDING_PADDING = mm(9);
    static final double WORDING_TOP = mm(5);

    static final double WORDING_RADIUS = mm(6);
    static final double TAIL_HEIGHT = mm(10);
    static final double TAIL_WIDTH = mm(12);

    // posters
    static final double POSTER_SIDE = mm(18);
    static final double POSTER_GAP = mm(4);
    static final double POSTER_MOST_GAP = mm(8);
    static final double CHILDREN_WIDTH = 0.84;
    static final double CHILDREN_MOST = mm(200);
    static final double CHILDREN_LEAST = 0.55;
    static final double TILE_MARGIN = mm(8);
    static final double TILE_OVERLAP = mm(10);

    // cards
    static final double CARD_PICTURE_TOP = mm(4.5);
    static final double CARD_PICTURE_WIDTH = 48 / 90.0;
    /** Of the card; where its words would be too small to read, the picture gives way. */
    static final double[] CARD_PICTURE_HEIGHT = {32.5 / 64, 27.0 / 64, 22.0 / 64};

    static final double CARD_SIDE = mm(4);
    static final double CARD_BOTTOM = mm(3.5);
    static final double CARD_AIR = mm(2);
    static final double CARD_NUMBER = mm(4);
    static final double CARD_TIGHT = 0.93;
    /** In sizes of the letters: those of Latin have signs above and below too. */
    static final double CARD_LEAST_LEADING = 1.3225;

    static final double CARD_LANGUAGE_GAP = 0.12;
    static final double CARD_SHEET_FOOT_UP = mm(7.5);
    static final double CARD_SHEET_FOOT_GAP = mm(4);
    static final double CARD_SHEET_TITLE_BASELINE = mm(11.2);
    static final double CARD_SHEET_TITLE_LEFT = mm(4);
    static final double CARD_SHEET_SCISSORS = mm(11);
    static final double CARD_GRID_SIDE = mm(15);
    static final double CARD_GRID_TOP = mm(16);
    static final double CARD_GRID_BOTTOM = mm(25);
    static final double CARD_GRID_MARK = 0.3;
    static final double CARD_GRID_CUT = 0.22;
    static final double CARD_GRID_DASH_ON = mm(2);
    static final double CARD_GRID_DASH_OFF = mm(1.6);
    static final double CARD_GRID_NEAR = mm(2);
    static final double CARD_GRID_FAR = mm(10);
    static final double CARD_GRID_EDGE = mm(4);

    // words, weighed: frames
    static final double WORDING_AVOID_WIDTH = 0.67;
    static final double WORDING_DASH_ON = mm(2.2);
    static final double WORDING_DASH_OFF = mm(1.8);
    static final double WORDING_STRIKE_OVER = mm(1);

    // contact sheets
    static final double CONTACT_SIDE = mm(14);
    static final double CONTACT_BETWEEN = mm(2);
    static final double CONTACT_FOOT = mm(26);
    /** Four lines. */
    static final double CONTACT_CAPTIONS = mm(17);

    static final double CONTACT_ROW_GAP = mm(3.5);
    static final double CONTACT_CAPTION_GAP = mm(1);

    // exercises
    static final double MATCHING_SHARE = 0.38;
    static final double MATCHING_GAP = mm(4.5);
    static final double MATCHING_SIDE = mm(3);
    static final double MATCHING_AIR = mm(1.8);
    static final double MATCHING_DOT = mm(2);
    static final double MATCHING_DOT_OUT = mm(4);
    static final double BANK_GAP = mm(3);
    static final double BANK_SIDE = mm(3);
    static final double BANK_AIR = mm(1.4);
    static final double BANK_MOST = 0.48;
    static final double CELLS_NAMES = 0.26;
    static final double CELLS_SIDE = mm(2.5);
    static final double CELLS_AIR = mm(1.8);
    static final double DRAWING_GAP = mm(6);
    static final double DRAWING_UNDER_CAPTION = mm(2);
    static final double ENTRY_NAMES = 0.34;
    /** Of the code itself: what a cheap phone still reads off a copy. */
    static final double PHONE_CODE_SIDE = mm(24);

    // small things
    static final double STAND_IN_PADDING = mm(1);
    static final double STAND_IN_GAP = mm(1.6);
    static final double STAND_IN_UP = mm(2.9);
    static final double STAND_IN_HIGH = mm(3.9);
    static final double NOTE_DASH_ON = 2.2;
    static final double NOTE_DASH_OFF = 1.6;
    static final double PAGE_HEAD_BASELINE = mm(4.2);
    static final double PAGE_NUMBER_WIDTH = mm(60);
    static final double PAGE_NUMBER_GAP = mm(4);

    private Measures() {}

    static double mm(double millimetres) {
        return Sheet.points(millimetres);
    }
}
