package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.document.PictureSource;

/**
 * Pictures as they were packed for a file, kept for the next file that shows them: most printings show what the one before showed.
 * The least lately used go when there are too many. Thread-safe.
 */
final class PackedPictures {

    /** @param wanted pixels across the whole picture */
    private record Showing(String hash, int wanted, PicturePart seen, boolean grey) {}

    private final Map<Showing, PackedPicture> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long size;

    /** @param most bytes of all that is kept */
    PackedPictures(long most) {
        this.most = most;
    }

    /** @param wanted width in pixels of the whole picture; a smaller picture stays as it is */
    PackedPicture of(PictureSource source, int wanted, PicturePart seen, boolean grey) throws IOException {
        var showing = new Showing(source.hash(), Math.min(wanted, source.width()), seen, grey);
        var known = known(showing);
        if (known != null) {
            return known;
        }
        var packed = PicturePacking.of(source, wanted, seen, grey);
        keep(showing, packed);
        return packed;
    }

    synchronized long size() {
        return size;
    }

    private synchronized @Nullable PackedPicture known(Showing showing) {
        return kept.get(showing);
    }

    private synchronized void keep(Showing showing, PackedPicture packed) {
        if (packed.size() > most / 4 || kept.putIfAbsent(showing, packed) != null) {
            return;
        }
        size += packed.size();
        for (var eldest = kept.entrySet().iterator(); size > most; ) {
            size -= eldest.next().getValue().size();
            eldest.remove();
        }
    }
}
