package org.mekongmigration.handinhand.typesetting;

/**
 * How words are set.
 *
 * @param size nominal, in points: every face draws it larger or smaller by its factor
 * @param strong all words in the bold face, not only those that are emphasised
 */
public record Style(double size, boolean strong) {

    public static Style text(double size) {
        return new Style(size, false);
    }

    public static Style bold(double size) {
        return new Style(size, true);
    }
}
