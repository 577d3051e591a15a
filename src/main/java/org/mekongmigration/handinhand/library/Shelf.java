package org.mekongmigration.handinhand.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;

/** The kinds of works that stand in the library, and how its addresses call them. */
public enum Shelf {
    PLANS(Kind.LESSON_PLAN),
    SETS(Kind.LESSON_PACK),
    ACTIVITIES(Kind.ACTIVITY),
    BOOKS(Kind.STORYBOOK),
    TERMS(Kind.TERM);

    private final Kind kind;
    private final String path = name().toLowerCase(Locale.ROOT);

    Shelf(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** As "books", in addresses. */
    public String path() {
        return path;
    }

    /** Of a work, on this server. */
    public String address(WorkId work) {
        return "/library/" + path() + "/" + work;
    }

    /** Templates stand in no library: they are for those who make plans here. */
    public static Optional<Shelf> of(Kind kind) {
        return Arrays.stream(values()).filter(shelf -> shelf.kind == kind).findFirst();
    }

    public static Optional<Shelf> at(String path) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.path().equals(path))
                .findFirst();
    }
}
