package org.mekongmigration.handinhand.press.pdf;

import java.time.Instant;

/**
 * What a file says of its own making. It comes from who orders the file, never from the clock: the same order gives the same bytes.
 *
 * @param made when the work was last changed
 * @param key names the output: the hash of document, edition and build
 */
public record Imprint(Instant made, String key) {}
