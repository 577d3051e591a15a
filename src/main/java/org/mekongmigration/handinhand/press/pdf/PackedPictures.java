package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import org.mekongmigration.handinhand.document.PictureSource;
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

    /** @param wanted width in pixels of the whole picture; a smaller picture stays as it is */
    PackedPicture of(PictureSource source, int wanted, PicturePart seen, boolean grey) throws IOException {
        var showing = new Showing(source.hash(), Math.min(wanted, source.width()), seen, grey);
        var known = kept.get(showing);
        if (known != null) {
            return known;
        }
        var packed = PicturePacking.of(source, wanted, seen, grey);
        kept.put(showing, packed, packed.size());
        return packed;
    }

    /** In bytes. */
    long size() {
        return kept.weight();
    }
}
