package org.mekongmigration.handinhand.document;

import java.util.List;

/** Pages for the wall, each by itself. */
public record Posters(List<Poster> inOrder) implements Body {

    public Posters {
        inOrder = List.copyOf(inOrder);
    }
}
