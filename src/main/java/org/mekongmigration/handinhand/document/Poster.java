package org.mekongmigration.handinhand.document;

/**
 * One page for the wall: what not to say, what to say, why. Larger than the paper, it is put together from several sheets of it.
 *
 * @param shown head, foot and blocks; its page words name the languages
 * @param sheets of paper on which it is printed: 1, 2 or 4
 * @param edges what stands on the edges of the sheets
 */
public record Poster(Flow.Part shown, int sheets, Edges edges) {

    public Poster {
        if (sheets != 1 && sheets != 2 && sheets != 4) {
            throw new IllegalArgumentException("sheets of a poster: " + sheets);
        }
    }

    /**
     * For who puts the sheets together; cut off or glued over afterwards.
     *
     * @param sheet with the places {0} (number) and {1} (of so many)
     */
    public record Edges(Text sheet, Text glue, Text cut) {}
}
