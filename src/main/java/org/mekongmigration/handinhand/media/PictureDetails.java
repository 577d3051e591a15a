package org.mekongmigration.handinhand.media;

/**
 * A picture as it stands in the store: upright, sRGB, without metadata.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bytes the size of its file
 */
public record PictureDetails(PictureHash hash, PictureType type, int width, int height, long bytes) {}
