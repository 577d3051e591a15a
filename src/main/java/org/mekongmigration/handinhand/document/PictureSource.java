package org.mekongmigration.handinhand.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * A picture that a document shows.
 *
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSource(String hash, int width, int height, Opener opener) {

    /** Opens the bytes: JPEG, PNG or WebP. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureSource that && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }
}
