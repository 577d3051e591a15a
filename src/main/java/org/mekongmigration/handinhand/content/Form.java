package org.mekongmigration.handinhand.content;

import org.jspecify.annotations.Nullable;

/** How values of one type stand in files: one thing that reads, writes and describes them, so that the three agree. */
interface Form<T> {

    /** @return null after a problem was noted */
    @Nullable
    T read(Node node, Reading reading);

    Node write(T value);

    /** The JSON Schema of it. */
    Node schema(SchemaDefinitions definitions);

    /** What a missing key means; null if the key must be there. */
    default @Nullable T whenAbsent() {
        return null;
    }
}
