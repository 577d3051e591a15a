package org.mekongmigration.handinhand.reading.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Locale;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.media.PictureHash;
import org.mekongmigration.handinhand.media.PictureVersions;
import org.mekongmigration.handinhand.press.html.Pictures;
import org.mekongmigration.handinhand.reading.Composed;
import org.mekongmigration.handinhand.reading.PackPress.TakenFile;
import org.springframework.stereotype.Component;

/** A reading as one file that needs no network: style and pictures are in it. */
@Component
class OfflinePage {

    /** As it is asked for below a reading. */
    static final String NAME = "offline.html";

    private static final int WIDTH = 960;

    private final ReadingPage page;
    private final PictureVersions versions;

    OfflinePage(ReadingPage page, PictureVersions versions) {
        this.page = page;
        this.versions = versions;
    }

    TakenFile file(Composed composed) {
        var html = page.offline(composed, source -> Pictures.Shown.one(inline(source)));
        var name = composed.work().id().value().toLowerCase(Locale.ROOT) + "-"
                + composed.choice().page().tag() + ".html";
        return new TakenFile(name, composed.document().facts().title(), html);
    }

    private String inline(PictureSource source) {
        try {
            var file = versions.jpeg(new PictureHash(source.hash()), WIDTH);
            return file.isEmpty()
                    ? "data:,"
                    : "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
