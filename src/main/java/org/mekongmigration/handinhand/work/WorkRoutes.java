package org.mekongmigration.handinhand.work;

/** Addresses of the screens that all kinds of works share. */
public final class WorkRoutes {

    /** What a person has thrown away. */
    public static final String BIN = "bin";

    private WorkRoutes() {}
}
