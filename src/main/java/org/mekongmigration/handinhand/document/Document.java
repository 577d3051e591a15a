package org.mekongmigration.handinhand.document;

/** What a reader will see of a work, before anybody decides where on paper it stands. */
public record Document(Facts facts, Body body) {}
