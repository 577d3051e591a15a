package org.mekongmigration.handinhand.work;

import org.mekongmigration.handinhand.content.Content;

/**
 * A work has a new head, was published or was withdrawn. Told inside the transaction that did it: who keeps something by it
 * keeps it with the work or not at all.
 *
 * @param shown what others than its owner find: the published revision, or the newest while nothing is published
 */
public record WorkChanged(WorkFacts work, Content shown) {}
