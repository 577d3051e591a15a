package org.mekongmigration.handinhand.account;

/** A school and its name. */
public record SchoolDetails(SchoolId id, String name) {}
