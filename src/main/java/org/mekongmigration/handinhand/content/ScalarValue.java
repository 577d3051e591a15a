package org.mekongmigration.handinhand.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that stands in files as one word: read by its static {@code parse(String)} or its constructor from one
 * {@code String}, either of which refuses with an {@code IllegalArgumentException}; written by {@code toString()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScalarValue {
    /** What is allowed, as a regular expression. */
    String value();
}
