package org.mekongmigration.handinhand.work;

import org.springframework.context.ApplicationContext;

/** The hour in which the bin is emptied, for the tests of other rooms. */
public final class EmptiedBin {

    private EmptiedBin() {}

    public static void of(ApplicationContext application) {
        application.getBean(BinEmptying.class).empty();
    }
}
