package org.mekongmigration.handinhand.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mekongmigration.handinhand.media.PictureHash;
import org.mekongmigration.handinhand.media.PictureVersions;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends pictures: as WebP to whoever says that she can read it, where that is the smaller; as JPEG to everybody else. */
@Component
public class PublicPictures {

    private static final String WEBP = "image/webp";

    private final PictureVersions versions;
    private final PublicAnswer answer;

    PublicPictures(PictureVersions versions, PublicAnswer answer) {
        this.versions = versions;
        this.answer = answer;
    }

    /**
     * Absent where there is none.
     *
     * @param width one of {@link PictureVersions#WIDTHS}
     * @param caching {@link PublicAnswer#PRIVATE} or {@link PublicAnswer#PUBLIC}
     */
    public Optional<ResponseEntity<?>> inWidth(PictureHash hash, int width, String caching, HttpServletRequest request)
            throws IOException {
        var webp = PublicAnswer.reads(request, HttpHeaders.ACCEPT, WEBP)
                ? versions.webp(hash, width)
                : Optional.<Path>empty();
        var name = hash + "-" + width;
        if (webp.isPresent()) {
            return Optional.of(sent(webp.get(), WEBP, name + ".webp", caching, request));
        }
        return versions.jpeg(hash, width).map(file -> sent(file, "image/jpeg", name + ".jpg", caching, request));
    }

    /** In the shape in which messengers show it: not all of them read more than JPEG. */
    Optional<ResponseEntity<?>> shared(PictureHash hash, String caching, HttpServletRequest request)
            throws IOException {
        return versions.shared(hash).map(file -> sent(file, "image/jpeg", hash + "-shared.jpg", caching, request));
    }

    /** Its bytes never change, so its name is the name of its bytes; but whether it may be seen is asked every time. */
    private ResponseEntity<?> sent(Path file, String type, String name, String caching, HttpServletRequest request) {
        var etag = "W/\"" + name + "\"";
        if (answer.has(request, etag)) {
            return answer.unchanged(etag, caching, HttpHeaders.ACCEPT);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(new FileSystemResource(file));
    }
}
