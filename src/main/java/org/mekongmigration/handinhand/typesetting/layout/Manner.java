package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.document.Flow.PartKind;

/**
 * How the plain blocks of a part are set: for a teacher at her desk, or for a child's eye.
 *
 * @param writingLine from line to line, where somebody writes on them
 */
record Manner(
        TypeStep title,
        TypeStep section,
        TypeStep subsection,
        TypeStep body,
        double paragraphGap,
        double titleGap,
        double writingLine) {

    static final Manner GUIDE = new Manner(
            TypeScale.TITLE,
            TypeScale.SECTION,
            TypeScale.SUBSECTION,
            TypeScale.BODY,
            Measures.PARAGRAPH,
            Measures.TITLE_GAP,
            Measures.WRITING_LINE);

    static final Manner SHEET = new Manner(
            TypeScale.SHEET_TITLE,
            TypeScale.SHEET_SECTION,
            TypeScale.QUESTION_HEADING,
            TypeScale.SHEET_TEXT,
            Measures.PARAGRAPH,
            Measures.SHEET_TITLE_GAP,
            Measures.WRITING_LINE);

    /** Lines to write on as in an exercise book for the younger: where a sheet saves a page by it. */
    static final Manner CLOSE_SHEET = new Manner(
            SHEET.title,
            SHEET.section,
            SHEET.subsection,
            SHEET.body,
            SHEET.paragraphGap,
            SHEET.titleGap,
            Measures.CLOSE_WRITING_LINE);

    static Manner of(PartKind kind) {
        return switch (kind) {
            case GUIDE -> GUIDE;
            case CARDS, HANDOUT, ANSWERS, TERM -> SHEET;
        };
    }

    /** All words larger or smaller. */
    Manner scaled(double by) {
        return new Manner(
                title.sized(by * title.size()),
                section.sized(by * section.size()),
                subsection.sized(by * subsection.size()),
                body.sized(by * body.size()),
                by * paragraphGap,
                by * titleGap,
                by * writingLine);
    }

    Manner withBody(TypeStep other) {
        return new Manner(title, section, subsection, other, paragraphGap, titleGap, writingLine);
    }

    TypeStep heading(int level) {
        return switch (level) {
            case 1 -> title;
            case 2 -> section;
            case 3 -> subsection;
            default -> body.strong();
        };
    }
}
