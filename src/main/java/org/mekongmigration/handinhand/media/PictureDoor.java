package org.mekongmigration.handinhand.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.AccountId;
import org.mekongmigration.handinhand.language.Sha256;
import org.mekongmigration.handinhand.media.PictureRefused.Reason;
import org.springframework.stereotype.Service;

/**
 * The one way in for pictures, whoever brings them: a browser, an import, the shipped content. What is let in is read into pixels
 * and written anew, so that nothing of the stranger's file remains but what can be seen.
 */
@Service
public class PictureDoor {

    /** In bytes; a camera's JPEG of 50 megapixels has about 30 million. */
    public static final int LARGEST = 64 << 20;

    private final PictureStore store;
    private final PictureFiles files;
    private final SmallPictures small;
    private final Semaphore oneAtATime = new Semaphore(1, true); // pixels of a large picture fill 200 MB and more

    PictureDoor(PictureStore store, PictureFiles files, SmallPictures small) {
        this.store = store;
        this.files = files;
        this.small = small;
    }

    /**
     * A file that came out of this store (or of another's, with the same bytes) is taken as it is: it keeps its name. One that came
     * in before is not read again.
     *
     * @param broughtBy absent for what ships with the application
     * @throws PictureRefused if the file is not let in; nothing of it is kept
     * @throws IOException if it cannot be read to its end, or the disk is at fault
     */
    public PictureDetails bring(InputStream file, @Nullable AccountId broughtBy) throws IOException {
        var incoming = files.scratch();
        try {
            var arrivedAs = receive(file, incoming);
            var known = store.findBrought(arrivedAs);
            return known.isPresent() ? known.get() : let(incoming, arrivedAs, broughtBy);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private static PictureHash receive(InputStream file, Path incoming) throws IOException {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(file, digest);
                var out = Files.newOutputStream(incoming)) {
            var left = LARGEST + 1L;
            var buffer = new byte[1 << 16];
            for (int read; left > 0 && (read = in.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0; ) {
                out.write(buffer, 0, read);
                left -= read;
            }
            if (left == 0) {
                throw new PictureRefused(Reason.FILE_TOO_LARGE, LARGEST >> 20);
            }
        }
        return hash(digest);
    }

    private PictureDetails let(Path incoming, PictureHash arrivedAs, @Nullable AccountId broughtBy) throws IOException {
        oneAtATime.acquireUninterruptibly();
        try {
            var kind = FileKind.of(incoming);
            var details = keep(PictureReader.read(incoming, kind), kind);
            store.remember(arrivedAs, details, broughtBy);
            return details;
        } finally {
            oneAtATime.release();
        }
    }

    private PictureDetails keep(BufferedImage picture, FileKind from) throws IOException {
        var written = files.scratch();
        try {
            var type = PictureWriter.fitting(picture, from);
            PictureWriter.write(picture, type, written);
            var details = new PictureDetails(
                    hashOf(written), type, picture.getWidth(), picture.getHeight(), Files.size(written));
            files.keep(written, files.file(details.hash(), type));
            if (details.width() > SmallPictures.WIDEST) {
                small.make(picture, details);
            }
            return details;
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static PictureHash hashOf(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hash(digest);
    }

    private static PictureHash hash(MessageDigest digest) {
        return new PictureHash(HexFormat.of().formatHex(digest.digest()));
    }
}
