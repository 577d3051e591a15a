package org.mekongmigration.handinhand.document;

/** Blocks that flow over pages, leaves that are pages already, or such leaves small on sheets. */
public sealed interface Body permits Flow, Leaves, ContactSheet {}
