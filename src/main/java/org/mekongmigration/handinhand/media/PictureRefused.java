package org.mekongmigration.handinhand.media;

import java.util.List;

/** A file that is not taken as a picture; the screen finds the words for the reason. */
public class PictureRefused extends RuntimeException {

    /** Why. What belongs into the words is said at each. */
    public enum Reason {
        EMPTY,
        /** Its file is larger than {0} megabytes. */
        FILE_TOO_LARGE,
        /** A telephone's own format: the words tell how to save as JPEG. */
        HEIC,
        /** A drawing that is a program: it may load and run things. */
        SVG,
        /** Some other kind of file: {0} names it, as "GIF". */
        OTHER_KIND,
        /** None of the kinds we can tell. */
        NOT_A_PICTURE,
        MOVING,
        /** {0} by {1} pixels are more than {2} million. */
        TOO_MANY_PIXELS,
        /** It says what it is, but cannot be read to its end. */
        BROKEN
    }

    private final Reason reason;
    private final List<Object> arguments;

    PictureRefused(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    PictureRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = List.of();
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
