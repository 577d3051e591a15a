package org.mekongmigration.handinhand.work;

import java.util.Optional;

/**
 * Who may find a work, in plain words, for an index that knows no accounts.
 *
 * @param owner of the work
 * @param school whose people may read it
 * @param network it belongs to the Network
 * @param published everybody may find it
 */
public record Audience(Optional<String> owner, Optional<String> school, boolean network, boolean published) {}
