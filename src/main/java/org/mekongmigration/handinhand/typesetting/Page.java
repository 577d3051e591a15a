package org.mekongmigration.handinhand.typesetting;

import java.util.List;

/**
 * One page, ready to be drawn.
 *
 * @param name what it shows, as the leaf of a book is named; "" in a flow
 * @param width in points
 * @param height in points
 */
public record Page(String name, double width, double height, List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
