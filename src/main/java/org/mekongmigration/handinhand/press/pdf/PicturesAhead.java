package org.mekongmigration.handinhand.press.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.mekongmigration.handinhand.document.PictureSource;

/** The pictures of a document, packed in the order in which they are shown: another processor packs what comes next, if there is one. */
final class PicturesAhead {

    /**
     * What pages show of a picture.
     *
     * @param wanted pixels across the whole picture
     */
    record Shown(PictureSource source, int wanted, PicturePart seen) {

        Shown with(Shown other) {
            return new Shown(source, Math.max(wanted, other.wanted), seen.with(other.seen));
        }
    }

    /** So many packed pictures wait in memory for their page, at most. */
    private static final int AHEAD = 3;

    private final Deque<Shown> waiting;
    private final Deque<FutureTask<PackedPicture>> begun = new ArrayDeque<>();
    private final PackedPictures kept;
    private final boolean grey;
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    /** @param shown each picture once, in the order of its first showing */
    PicturesAhead(Collection<Shown> shown, PackedPictures kept, boolean grey) {
        waiting = new ArrayDeque<>(shown);
        this.kept = kept;
        this.grey = grey;
        begin();
    }

    /** The next of them. */
    PackedPicture next() throws IOException {
        var next = begun.element();
        // What nobody has begun is done here; so is what comes later, while another processor has this one.
        for (var task : begun) {
            task.run();
            if (next.isDone()) {
                break;
            }
        }
        begun.remove();
        begin();
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a picture was packed");
        } catch (ExecutionException e) {
            switch (Objects.requireNonNull(e.getCause())) {
                case IOException fault -> throw fault;
                case RuntimeException fault -> throw fault;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Readers of pictures are looked for once, by the loader of the thread that needs one first: a pool's own knows none of ours. */
    private PackedPicture packed(Shown shown) throws IOException {
        var thread = Thread.currentThread();
        var own = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return kept.of(shown, grey);
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    private void begin() {
        while (begun.size() < AHEAD && !waiting.isEmpty()) {
            var shown = waiting.remove();
            var task = new FutureTask<>(() -> packed(shown));
            begun.add(task);
            if (!kept.has(shown, grey)) {
                ForkJoinPool.commonPool().execute(task);
            }
        }
    }
}
