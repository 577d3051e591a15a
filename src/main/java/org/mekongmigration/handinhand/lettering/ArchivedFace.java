package org.mekongmigration.handinhand.lettering;

/** The letters of a language as a backup holds them. */
public record ArchivedFace(String language, String typeface) {}
