package org.mekongmigration.handinhand.sharing;

/** Some link is not what it was: who remembers links forgets them. */
record LinksChanged() {}
