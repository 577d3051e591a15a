package org.mekongmigration.handinhand.reading.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.PersonErased;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.reading.PackPress.TakenFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Files that were made of late. However many ask for the same one at once, it is made once. */
@Component
class FileCache {

    private static final Duration KEPT = Duration.ofHours(6);

    private final Printing printing;
    private final AsyncCache<Object, Optional<TakenFile>> files;

    FileCache(Printing printing, @Value("${handinhand.public.file-cache-megabytes:128}") long megabytes) {
        this.printing = printing;
        files = Caffeine.newBuilder()
                .expireAfterAccess(KEPT)
                .maximumWeight(megabytes << 20)
                .weigher((Object key, Optional<TakenFile> file) -> 500
                        + file.map(TakenFile::bytes).map(bytes -> bytes.length).orElse(0))
                .buildAsync();
    }

    /** Makes a file that nobody has asked for of late. */
    @FunctionalInterface
    interface Making {
        @Nullable
        TakenFile make() throws IOException;
    }

    /**
     * Absent where there is nothing to make a file of.
     *
     * @param seen everything that is seen in the file, but the letters in which the installation sets it
     */
    Optional<TakenFile> file(Object seen, Making making) {
        var key = List.of(seen, printing.faces());
        var mine = new CompletableFuture<Optional<TakenFile>>();
        var first = files.asMap().putIfAbsent(key, mine);
        if (first == null) {
            make(making, mine);
        }
        try {
            // all others wait for what the first makes in her own thread
            return (first == null ? mine : first).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void make(Making making, CompletableFuture<Optional<TakenFile>> into) {
        try {
            into.complete(Optional.ofNullable(making.make()));
        } catch (IOException e) {
            into.completeExceptionally(new UncheckedIOException(e));
        } catch (RuntimeException | Error e) {
            into.completeExceptionally(e);
        }
    }

    @TransactionalEventListener
    void forget(PersonErased erased) {
        files.synchronous().invalidateAll();
    }
}
