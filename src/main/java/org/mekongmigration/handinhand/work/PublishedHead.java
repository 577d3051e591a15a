package org.mekongmigration.handinhand.work;

import java.time.Instant;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * What everybody sees of a work, without its content.
 *
 * @param revision that is published
 * @param publishedAt when that revision was first published
 */
public record PublishedHead(WorkId work, Kind kind, int revision, Instant publishedAt) {}
