package org.mekongmigration.handinhand.document;

/** Either blocks that flow over pages, or leaves that are pages already. */
public sealed interface Body permits Flow, Leaves {}
