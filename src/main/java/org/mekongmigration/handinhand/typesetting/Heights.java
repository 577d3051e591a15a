package org.mekongmigration.handinhand.typesetting;

import org.mekongmigration.handinhand.language.Language;

/**
 * How high lines are, in points.
 *
 * @param ascent room that tall marks need over the baseline
 * @param descent room that low marks need under the baseline, positive
 * @param leading from baseline to baseline in running text
 * @param headingLeading from baseline to baseline in headings
 * @param body height of a base letter (x, ก, က) over the baseline, to set signs level with words
 */
public record Heights(double ascent, double descent, double leading, double headingLeading, double body) {

    /** Its letters bear mark upon mark, and one below: between lines of headings they need more than other Latin ones. */
    private static final Language VIETNAMESE = new Language("vi");

    private static final double VIETNAMESE_HEADING = 1.35;

    static Heights of(Language language, Family family, Face face, double nominalSize) {
        double drawn = nominalSize * family.factor();
        return new Heights(
                drawn * face.ascent() / face.unitsPerEm(),
                -drawn * face.descent() / face.unitsPerEm(),
                nominalSize * family.textLeading(),
                nominalSize * headingLeading(language, family),
                drawn * family.body());
    }

    private static double headingLeading(Language language, Family family) {
        return language.equals(VIETNAMESE)
                ? Math.max(VIETNAMESE_HEADING, family.headingLeading())
                : family.headingLeading();
    }
}
