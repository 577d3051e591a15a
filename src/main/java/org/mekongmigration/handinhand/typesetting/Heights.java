package org.mekongmigration.handinhand.typesetting;

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

    static Heights of(Family family, Face face, double nominalSize) {
        double drawn = nominalSize * family.factor();
        return new Heights(
                drawn * face.ascent() / face.unitsPerEm(),
                -drawn * face.descent() / face.unitsPerEm(),
                nominalSize * family.textLeading(),
                nominalSize * family.headingLeading(),
                drawn * family.body());
    }
}
