package org.mekongmigration.handinhand.press.pdf;

/**
 * How a file is made from its pages.
 *
 * @param grey nothing in it has a colour
 * @param bothSides the file asks the printer for both sides, turned over the long edge
 */
public record Finish(Resolution resolution, boolean grey, boolean bothSides) {

    public static Finish of(Resolution resolution) {
        return new Finish(resolution, false, false);
    }
}
