package org.mekongmigration.handinhand.content;

import java.util.regex.Pattern;

/** The name of a block inside one work; it never changes. Lower-case Latin letters, digits and hyphens, at most 60. */
@ScalarValue("[a-z0-9][a-z0-9-]{0,59}")
public record BlockId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public BlockId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a block id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
