package org.mekongmigration.handinhand.content;

import java.util.Locale;

/** Names of Java as words of files. */
final class Names {

    private Names() {}

    /** leftOut, LeftOut: left-out. */
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
