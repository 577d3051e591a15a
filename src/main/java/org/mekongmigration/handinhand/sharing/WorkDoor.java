package org.mekongmigration.handinhand.sharing;

import org.mekongmigration.handinhand.work.WorkFacts;

/** Knows the view in which a work is opened; the rooms that have these views stand beside this one. */
@FunctionalInterface
public interface WorkDoor {

    String address(WorkFacts work);
}
