package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a page costs whoever opens it again.
 *
 * @param answers of the page, its pictures and its faces, those that were kept among them
 * @param bytes of all that went over the line, heads too
 */
record SecondOpening(long answers, long bytes) {

    static SecondOpening of(Page page, String address) {
        page.navigate(address);
        awaitPictures(page);
        var answers = new AtomicLong();
        var bytes = new AtomicLong();
        var network = page.context().newCDPSession(page);
        network.on("Network.loadingFinished", event -> {
            answers.incrementAndGet();
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
        });
        network.send("Network.enable");
        page.navigate(address);
        awaitPictures(page);
        return new SecondOpening(answers.get(), bytes.get());
    }

    /** Those below the first screen are asked for after the faces. */
    private static void awaitPictures(Page page) {
        page.waitForFunction("() => [...document.images].slice(0, 3).every(image => image.complete)");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
