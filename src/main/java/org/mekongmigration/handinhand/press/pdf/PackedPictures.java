package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import org.mekongmigration.handinhand.press.pdf.PicturesAhead.Shown;
import org.mekongmigration.handinhand.typesetting.Kept;

/** Pictures as they were packed for a file, kept for the next file that shows them alike. Thread-safe. */
final class PackedPictures {

    /** @param wanted pixels across the whole picture */
    private record Showing(String hash, int wanted, PicturePart seen, boolean grey) {}

    private final Kept<Showing, PackedPicture> kept;

    /** @param most bytes of all that is kept */
    PackedPictures(long most) {
        kept = new Kept<>(most);
    }

    /** A picture that is smaller than what is wanted stays as it is. */
    PackedPicture of(Shown shown, boolean grey) throws IOException {
        var showing = showing(shown, grey);
        var known = kept.get(showing);
        if (known != null) {
            return known;
        }
        var packed = PicturePacking.of(shown.source(), shown.wanted(), shown.seen(), grey);
        kept.put(showing, packed, packed.size());
        return packed;
    }

    /** Whether it takes no time to get it. */
    boolean has(Shown shown, boolean grey) {
        return kept.get(showing(shown, grey)) != null;
    }

    private static Showing showing(Shown shown, boolean grey) {
        var source = shown.source();
        return new Showing(source.hash(), Math.min(shown.wanted(), source.width()), shown.seen(), grey);
    }

    /** In bytes. */
    long size() {
        return kept.weight();
    }
}
