package org.mekongmigration.handinhand.portable;

import java.util.HashSet;
import java.util.Set;

/** The names of the files of one call: two works of the same title must not overwrite each other. */
final class WrittenNames {

    private final Set<String> taken = new HashSet<>();

    /** The name itself; with the work's id before it if another work has taken it. */
    String nameFor(FileWork work, String name) {
        return taken.add(name) ? name : work.work().id() + "-" + name;
    }
}
