package org.mekongmigration.handinhand.press.pdf;

import org.mekongmigration.handinhand.typesetting.Sides;

/**
 * How a file is made from its pages.
 *
 * @param grey nothing in it has a colour
 * @param sides what the file asks the printer for
 */
public record Finish(Resolution resolution, boolean grey, Sides sides) {

    public static Finish of(Resolution resolution) {
        return new Finish(resolution, false, Sides.ONE);
    }
}
