package org.mekongmigration.handinhand.typesetting;

/** A face: an outline font of the project. Immutable, shared by all documents. */
public final class Face {

    private final String name;

    Face(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
