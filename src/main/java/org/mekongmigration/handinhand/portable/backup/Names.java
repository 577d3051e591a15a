package org.mekongmigration.handinhand.portable.backup;

import org.mekongmigration.handinhand.media.ArchivedPicture;

/** What the entries of a backup are called. */
final class Names {

    static final String SCHOOLS = "schools.json";
    static final String ACCOUNTS = "accounts.json";
    static final String PICTURES = "pictures.json";
    static final String LESSONS = "lessons.json";
    static final String LINKS = "links.json";
    static final String FACES = "faces.json";

    private static final String WORKS = "works/";
    private static final String WORK = "/work.json";

    private Names() {}

    static String picture(ArchivedPicture picture) {
        return "pictures/" + picture.hash() + "." + picture.type().ending();
    }

    static String work(String id) {
        return WORKS + id + WORK;
    }

    static boolean isWork(String name) {
        return name.startsWith(WORKS) && name.endsWith(WORK);
    }

    static String revision(String work, int number) {
        return WORKS + work + "/revision-" + number + ".json";
    }

    static String draft(String work, int position) {
        return WORKS + work + "/draft-" + (position + 1) + ".json";
    }
}
