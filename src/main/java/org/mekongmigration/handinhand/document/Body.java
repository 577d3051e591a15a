package org.mekongmigration.handinhand.document;

/** Blocks that flow over pages, leaves that are pages already, such leaves small on sheets, or one page for the wall. */
public sealed interface Body permits Flow, Leaves, ContactSheet, Posters {}
