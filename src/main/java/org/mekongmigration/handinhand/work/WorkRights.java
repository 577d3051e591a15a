package org.mekongmigration.handinhand.work;

/**
 * What the person who is signed in may do with one work.
 *
 * @param read everything: newest revision, history; whoever may not sees what was published
 */
public record WorkRights(boolean read, boolean edit, boolean publish) {}
