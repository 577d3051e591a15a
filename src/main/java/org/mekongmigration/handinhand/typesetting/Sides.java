package org.mekongmigration.handinhand.typesetting;

/** Which sides of the sheets a printer prints on, and over which edge it turns them. */
public enum Sides {
    ONE,
    LONG_EDGE,
    SHORT_EDGE
}
