package org.mekongmigration.handinhand.content;

/**
 * Where something stands in a file; line and column count from 1.
 *
 * @param file as the person named it
 */
public record Mark(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
