package org.mekongmigration.handinhand.content;

import java.util.regex.Pattern;

/** The name of a work, unique in an installation. Lower-case Latin letters, digits and hyphens, at most 80. */
@ScalarValue("[a-z0-9][a-z0-9-]{0,79}")
public record WorkId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    public WorkId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a work id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
