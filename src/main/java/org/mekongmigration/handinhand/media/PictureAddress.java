package org.mekongmigration.handinhand.media;

/** Where a browser finds a stored picture, relative to the application's own address. */
public final class PictureAddress {

    static final String WHOLE = "/pictures/{hash}";
    static final String SMALL = WHOLE + "/small";

    private PictureAddress() {}

    public static String whole(PictureHash hash) {
        return relative(WHOLE, hash);
    }

    /** At most 480 pixels wide. */
    public static String small(PictureHash hash) {
        return relative(SMALL, hash);
    }

    private static String relative(String pattern, PictureHash hash) {
        return pattern.substring(1).replace("{hash}", hash.value());
    }
}
