package org.mekongmigration.handinhand.media;

/** What a stored picture is written as. WebP comes in, but goes no further: few printers and readers know it. */
public enum PictureType {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png");

    private final String ending;
    private final String mediaType;

    PictureType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** As a file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
