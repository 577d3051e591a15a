package org.mekongmigration.handinhand.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.reading.PackPress.TakenFile;
import org.mekongmigration.handinhand.typesetting.Typesetting;

class FileCacheTest {

    private static final TakenFile FILE = new TakenFile("plan-th.pdf", "แผน", new byte[] {1, 2, 3});

    private final FileCache cache = new FileCache(new Printing(List.of(), new Typesetting()), 1);

    @Test
    void makesAFileOnceForAHundredWhoAskAtOnce() throws Exception {
        var made = new AtomicInteger();
        var asking = new CountDownLatch(100);
        var all = new ArrayList<Future<Optional<TakenFile>>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                all.add(readers.submit(() -> {
                    asking.countDown();
                    return cache.file("plan", () -> {
                        await(asking); // until everybody has asked
                        made.incrementAndGet();
                        return FILE;
                    });
                }));
            }
            for (var one : all) {
                assertThat(one.get()).contains(FILE);
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void keepsWhatWasMade() {
        cache.file("plan", () -> FILE);
        assertThat(cache.file("plan", () -> {
                    throw new IOException("made a second time");
                }))
                .contains(FILE);
    }

    @Test
    void triesAgainAfterAFailure() {
        assertThatThrownBy(() -> cache.file("plan", () -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(cache.file("plan", () -> FILE)).contains(FILE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
