package org.mekongmigration.handinhand.content;

/**
 * Who made a part of a work.
 *
 * @param role as "author", "illustrator", "translator"
 */
public record Maker(String role, String name) {}
