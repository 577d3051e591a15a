package org.mekongmigration.handinhand.sharing.web;

import java.util.Optional;

/**
 * What stands behind the token of a link: perhaps the right of who has typed its passcode, then what is asked for.
 *
 * @param below without a slash at its beginning; empty for the page itself
 */
record LinkAddress(Optional<String> right, String below) {

    private static final String RIGHT = "r/";

    /** @param path behind the token */
    static LinkAddress of(String path) {
        var plain = path.startsWith("/") ? path.substring(1) : path;
        if (!plain.startsWith(RIGHT)) {
            return new LinkAddress(Optional.empty(), plain);
        }
        var behind = plain.substring(RIGHT.length());
        int slash = behind.indexOf('/');
        return slash < 0
                ? new LinkAddress(Optional.of(behind), "")
                : new LinkAddress(Optional.of(behind.substring(0, slash)), behind.substring(slash + 1));
    }

    static String with(String link, String right) {
        return link + "/" + RIGHT + right;
    }
}
