package org.mekongmigration.handinhand.sharing;

/** Where links are, for who makes them and for who opens them. */
public final class SharingRoutes {

    public static final String MY_LINKS = "my-links";

    /** Making a work of one's own from what a link shows; its parameters are the link and the right to it. */
    public static final String COPY = "copy-link/:link/:right";

    private static final String LINK = "s/";

    private SharingRoutes() {}

    /** What a reader opens, below the root of the installation. */
    public static String link(LinkToken token) {
        return LINK + token.written();
    }

    /** Where everybody finds a published work. */
    static String published(long number) {
        return "l/" + number;
    }

    /** Where a reader makes her copy, below the root of the installation. */
    public static String copy(LinkId link, String right) {
        return "copy-link/" + link + "/" + right;
    }
}
