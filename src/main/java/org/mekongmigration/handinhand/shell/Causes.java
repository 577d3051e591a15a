package org.mekongmigration.handinhand.shell;

import java.util.Objects;

/** Finds what really was thrown under the layers that call views. */
final class Causes {

    private static final String OURS = "org.mekongmigration.";

    private Causes() {}

    /** The outermost exception of our own, or the innermost of all. */
    static Throwable first(Throwable thrown) {
        var at = thrown;
        while (!at.getClass().getName().startsWith(OURS) && at.getCause() != null && at.getCause() != at) {
            at = Objects.requireNonNull(at.getCause());
        }
        return at;
    }
}
