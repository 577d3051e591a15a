package org.mekongmigration.handinhand.storybook;

import org.mekongmigration.handinhand.content.WorkId;

/** The addresses of the views of books. */
public final class StorybookRoutes {

    public static final String BOOKS = "books";
    public static final String BOOK = "books/:work";
    public static final String STUDIO = "books/:work/edit";

    private StorybookRoutes() {}

    public static String book(WorkId work) {
        return BOOKS + "/" + work;
    }

    public static String studio(WorkId work) {
        return book(work) + "/edit";
    }
}
