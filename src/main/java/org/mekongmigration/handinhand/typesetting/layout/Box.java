package org.mekongmigration.handinhand.typesetting.layout;

import java.util.Optional;

/** Something set, waiting for its place on a page. Immutable; lengths in points. */
interface Box {

    double height();

    /** Of its first words, from its top; 0 where it has none. */
    double baseline();

    /** @param y its top */
    void draw(Canvas canvas, double x, double y);

    /** The part that stands in the room, and what remains, {@link #EMPTY} if nothing does; empty if it is not to be parted there. Asked only of what is higher than the room. */
    default Optional<Split> split(double room) {
        return Optional.empty();
    }

    record Split(Box head, Box rest) {}

    /** Nothing. */
    Box EMPTY = new Box() {
        @Override
        public double height() {
            return 0;
        }

        @Override
        public double baseline() {
            return 0;
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {}
    };
}
