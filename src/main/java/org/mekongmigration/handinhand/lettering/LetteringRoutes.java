package org.mekongmigration.handinhand.lettering;

/** Addresses of the pages about letters, for those who link to them. */
public final class LetteringRoutes {

    public static final String LETTERS = "letters";

    private LetteringRoutes() {}
}
