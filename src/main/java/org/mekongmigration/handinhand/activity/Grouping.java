package org.mekongmigration.handinhand.activity;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.ScalarValue;

/**
 * How pupils work together: "alone", "pairs", "whole-class", "groups-of-4".
 *
 * @param size pupils in a group; absent for the whole class
 */
@ScalarValue("whole-class|alone|pairs|groups-of-[0-9]{1,2}")
public record Grouping(@Nullable Integer size) {

    public static final Grouping WHOLE_CLASS = new Grouping(null);

    public Grouping {
        if (size != null && (size < 1 || size > 60)) {
            throw new IllegalArgumentException("not a group size: " + size);
        }
    }

    /** @throws IllegalArgumentException if it is none of the four shapes */
    public static Grouping parse(String word) {
        return switch (word) {
            case "whole-class" -> WHOLE_CLASS;
            case "alone" -> new Grouping(1);
            case "pairs" -> new Grouping(2);
            default -> {
                if (!word.matches("groups-of-\\d{1,2}")) {
                    throw new IllegalArgumentException("not a grouping: " + word);
                }
                yield new Grouping(Integer.parseInt(word.substring("groups-of-".length())));
            }
        };
    }

    @Override
    public String toString() {
        if (size == null) {
            return "whole-class";
        }
        return switch (size) {
            case 1 -> "alone";
            case 2 -> "pairs";
            default -> "groups-of-" + size;
        };
    }
}
