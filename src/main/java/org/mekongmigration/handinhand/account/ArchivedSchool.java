package org.mekongmigration.handinhand.account;

/** A school as a backup holds it. */
public record ArchivedSchool(String id, String name) {}
