package org.mekongmigration.handinhand.content;

import java.util.List;

/** Judges a work in one respect. */
@FunctionalInterface
public interface Check<C extends Content> {

    /** @param others what the work names */
    List<Finding> check(C work, Works others);
}
