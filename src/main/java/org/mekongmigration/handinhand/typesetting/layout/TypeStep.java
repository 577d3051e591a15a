package org.mekongmigration.handinhand.typesetting.layout;

import org.mekongmigration.handinhand.typesetting.Heights;
import org.mekongmigration.handinhand.typesetting.Ink;
import org.mekongmigration.handinhand.typesetting.Style;

/**
 * One step of the type scale.
 *
 * @param heading with the lesser leading of headings
 * @param tight factor of the leading
 * @param halo width of the white round its letters, where they stand on a picture
 */
record TypeStep(Style style, boolean heading, double tight, Ink ink, double halo) {

    static TypeStep text(double size) {
        return new TypeStep(Style.text(size), false, 1, Ink.INK, 0);
    }

    static TypeStep bold(double size) {
        return new TypeStep(Style.bold(size), false, 1, Ink.INK, 0);
    }

    static TypeStep heading(double size) {
        return new TypeStep(Style.bold(size), true, 1, Ink.INK, 0);
    }

    TypeStep river() {
        return new TypeStep(style, heading, tight, Ink.RIVER, halo);
    }

    TypeStep tight(double factor) {
        return new TypeStep(style, heading, factor, ink, halo);
    }

    /** With the leading of headings. */
    TypeStep close() {
        return new TypeStep(style, true, tight, ink, halo);
    }

    TypeStep strong() {
        return new TypeStep(Style.bold(size()), heading, tight, ink, halo);
    }

    TypeStep sized(double size) {
        return new TypeStep(new Style(size, style.strong()), heading, tight, ink, halo);
    }

    TypeStep onPicture(double width) {
        return new TypeStep(style, heading, tight, ink, width);
    }

    double size() {
        return style.size();
    }

    double leading(Heights heights) {
        return tight * (heading ? heights.headingLeading() : heights.leading());
    }

    /** From the top of a line to its baseline: the air that the leading leaves stands half above, half below. */
    double baseline(Heights heights) {
        return (leading(heights) + heights.ascent() - heights.descent()) / 2;
    }
}
