package org.mekongmigration.handinhand.content;

/** Judges whether what a work names is there: other works, and pictures and parts of its own. */
public interface ReferenceCheck<C extends Content> extends Check<C> {}
